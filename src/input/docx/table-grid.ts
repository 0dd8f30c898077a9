/** Tables of a document, one or a few that page breaks made of one → a grid. */
import type { Grid, GridCell, GridRow, Merge } from '../../model/grid.js';
import { columnStarts, type RawCell, type RawRow, type RawTable } from './raw-table.js';

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
const placed = (row: RawRow, columns: ReadonlyMap<number, number>, starts: readonly number[]): readonly Placed[] =>
  row.cells.map((cell) => {
    const left = columns.get(cell.start) ?? 1;
    let right = left;
    while ((starts[right] ?? Number.POSITIVE_INFINITY) < cell.start + cell.span) right += 1;
    return { cell, left, right };
  });

const gridCell = ({ cell, left }: Placed): GridCell =>
  cell.font === undefined ? { column: left, text: cell.text } : { column: left, text: cell.text, font: cell.font };

class GridBuilder {
  readonly rows: GridRow[] = [];
  readonly #merges: OpenMerge[] = [];

  /** Adds a table below what there is; `offset` is how many rows that has. */
  add(table: RawTable, offset: number): void {
    const starts = columnStarts(table);
    const columns = new Map(starts.map((start, index) => [start, index + 1]));
    let open = new Map<number, OpenMerge>();
    for (const [index, row] of table.rows.entries()) {
      const number = offset + index + 1;
      const still = new Map<number, OpenMerge>();
      const shown: GridCell[] = [];
      for (const one of placed(row, columns, starts)) {
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
export const gridOfTables = (tables: readonly RawTable[], before: readonly string[]): Grid => {
  const builder = new GridBuilder();
  const offsets: number[] = [];
  let offset = 0;
  for (const table of tables) {
    builder.add(table, offset);
    offsets.push(offset);
    offset += table.rows.length;
  }
  const place: Grid['place'] = (row, column) => {
    const index = lastBelow(offsets, row);
    return { kind: 'table', table: tables[index]?.number ?? 1, row: row - (offsets[index] ?? 0), column };
  };
  return { before, hidden: false, rows: builder.rows, merges: builder.merges(), hiddenColumns: [], place };
};
