/** Tables of a document, one or a few that page breaks made of one → a grid. */
import type { Grid, GridCell, GridRow, Merge } from '../../model/grid.js';
import type { RawCell, RawRow, RawTable } from './raw-table.js';
import type { SeenColumns } from './seen-columns.js';

/** A table, or a piece of one that a page break cut off. */
export interface Piece {
  readonly table: RawTable;
  readonly columns: SeenColumns;
  /** For each of its columns the column of the first piece that it goes on with; absent where they are the same. */
  readonly goesOn?: readonly number[] | undefined;
}

interface OpenMerge {
  readonly top: number;
  readonly left: number;
  bottom: number;
  readonly right: number;
}

interface Placed {
  readonly cell: RawCell;
  readonly left: number;
  readonly right: number;
}

/** Cells by the columns people count. */
const placed = (row: RawRow, { columns, goesOn }: Piece): readonly Placed[] =>
  row.cells.map((cell) => {
    const { left, right } = columns.of(cell.start, cell.span);
    if (goesOn === undefined) return { cell, left, right };
    // Where the piece has no cell that begins there, one cell covers all columns up to the next.
    const next = goesOn[right];
    return {
      cell,
      left: goesOn[left - 1] ?? left,
      right: next === undefined ? (goesOn[right - 1] ?? right) : next - 1,
    };
  });

const gridCell = ({ cell, left }: Placed): GridCell =>
  cell.font === undefined ? { column: left, text: cell.text } : { column: left, text: cell.text, font: cell.font };

class GridBuilder {
  readonly rows: GridRow[] = [];
  readonly #merges: OpenMerge[] = [];

  /** Adds a table below what there is; `offset` is how many rows that has. */
  add(piece: Piece, offset: number): void {
    let open = new Map<number, OpenMerge>();
    for (const [index, row] of piece.table.rows.entries()) {
      const number = offset + index + 1;
      const still = new Map<number, OpenMerge>();
      const shown: GridCell[] = [];
      for (const one of placed(row, piece)) {
        const above = one.cell.continues ? open.get(one.left) : undefined;
        if (above !== undefined && above.right === one.right) {
          above.bottom = number;
          still.set(one.left, above);
          continue;
        }
        const { continued, continues } = one.cell;
        if (continued || continues || one.left < one.right) {
          const merge = { top: number, left: one.left, bottom: number, right: one.right };
          this.#merges.push(merge);
          if (continued || continues) still.set(one.left, merge);
        }
        if (one.cell.text !== '') shown.push(gridCell(one));
      }
      open = still;
      if (shown.length > 0) this.#addRow(number, shown, row);
    }
  }

  #addRow(row: number, cells: readonly GridCell[], { header, hidden }: RawRow): void {
    this.rows.push({ row, cells, ...(hidden ? { hidden } : {}), ...(header ? { header } : {}) });
  }

  merges(): readonly Merge[] {
    return this.#merges.filter((merge) => merge.top < merge.bottom || merge.left < merge.right);
  }
}

/** The last of growing numbers that is below a limit: its position, at least 0. */
const lastBelow = (numbers: readonly number[], limit: number): number => {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) < limit) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** `before`: the lines above the table. Places keep the number and the rows of the table they stand in. */
export const gridOfPieces = (pieces: readonly Piece[], before: readonly string[]): Grid => {
  const builder = new GridBuilder();
  const offsets: number[] = [];
  let offset = 0;
  for (const piece of pieces) {
    builder.add(piece, offset);
    offsets.push(offset);
    offset += piece.table.rows.length;
  }
  const place: Grid['place'] = (row, column) => {
    const index = lastBelow(offsets, row);
    return { kind: 'table', table: pieces[index]?.table.number ?? 1, row: row - (offsets[index] ?? 0), column };
  };
  return { before, hidden: false, rows: builder.rows, merges: builder.merges(), hiddenColumns: [], place };
};
