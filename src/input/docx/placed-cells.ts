/** The cells of a table by the columns people count, and by what covers what. */
import type { RawCell, RawRow, RawTable } from './raw-table.js';
import type { SeenColumns } from './seen-columns.js';

/** A table with the columns that people see in it. */
export interface SeenTable {
  readonly table: RawTable;
  readonly columns: SeenColumns;
}

export interface PlacedCell {
  readonly cell: RawCell;
  /** The first and the last column, from 1. */
  readonly left: number;
  readonly right: number;
  /** The cell above of which it is the continuation: what this one holds is not shown. */
  readonly under?: PlacedCell | undefined;
}

const placedRow = (row: RawRow, columns: SeenColumns): readonly PlacedCell[] =>
  row.cells.map((cell) => ({ cell, ...columns.of(cell.start, cell.span) }));

/** The cells of each row, in order. */
export const placedCells = ({ table, columns }: SeenTable): readonly (readonly PlacedCell[])[] => {
  let open = new Map<number, PlacedCell>();
  return table.rows.map((row) => {
    const still = new Map<number, PlacedCell>();
    const cells = placedRow(row, columns).map((one): PlacedCell => {
      const { continued, continues } = one.cell;
      const above = continues ? open.get(one.left) : undefined;
      const under = above?.right === one.right ? above : undefined;
      if (under !== undefined || continued || continues) still.set(one.left, under ?? one);
      return under === undefined ? one : { ...one, under };
    });
    open = still;
    return cells;
  });
};

/** The cell that shows what stands at a row and a column, both from 1; undefined where the table has none there. */
export const cellShownAt = (
  placed: readonly (readonly PlacedCell[])[],
  row: number,
  column: number,
): RawCell | undefined => {
  const found = placed[row - 1]?.find(({ left, right }) => left <= column && column <= right);
  return (found?.under ?? found)?.cell;
};
