/** Tables of a document, one or a few that page breaks made of one → a grid. */
import type { Grid, GridCell, GridRow, Merge } from '../../model/grid.js';
import { type Piece, type PlacedCell, placedCells } from './placed-cells.js';
import type { RawRow } from './raw-table.js';

interface OpenMerge {
  readonly top: number;
  readonly left: number;
  bottom: number;
  readonly right: number;
}

const gridCell = ({ cell, left }: PlacedCell): GridCell =>
  cell.font === undefined ? { column: left, text: cell.text } : { column: left, text: cell.text, font: cell.font };

class GridBuilder {
  readonly rows: GridRow[] = [];
  readonly #merges = new Map<PlacedCell, OpenMerge>();

  /** Adds a table below what there is; `offset` is how many rows that has. */
  add(piece: Piece, offset: number): void {
    const placed = placedCells(piece);
    for (const [index, row] of piece.table.rows.entries()) {
      const number = offset + index + 1;
      const shown: GridCell[] = [];
      for (const one of placed[index] ?? []) {
        if (one.under !== undefined) {
          const above = this.#merges.get(one.under);
          if (above !== undefined) above.bottom = number;
          continue;
        }
        const { continued, continues } = one.cell;
        if (continued || continues || one.left < one.right) {
          this.#merges.set(one, { top: number, left: one.left, bottom: number, right: one.right });
        }
        if (one.cell.text !== '') shown.push(gridCell(one));
      }
      if (shown.length > 0) this.#addRow(number, shown, row);
    }
  }

  #addRow(row: number, cells: readonly GridCell[], { header, hidden }: RawRow): void {
    this.rows.push({ row, cells, ...(hidden ? { hidden } : {}), ...(header ? { header } : {}) });
  }

  merges(): readonly Merge[] {
    return [...this.#merges.values()].filter((merge) => merge.top < merge.bottom || merge.left < merge.right);
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
