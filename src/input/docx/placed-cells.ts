/** The cells of a table by the columns people count, and by what covers what. */
import type { RawCell, RawRow, RawTable } from './raw-table.js';
import type { SeenColumns } from './seen-columns.js';

/** A table, or a piece of one that a page break cut off. */
export interface Piece {
  readonly table: RawTable;
  readonly columns: SeenColumns;
  /** For each of its columns the column of the first piece that it goes on with; absent where they are the same. */
  readonly goesOn?: readonly number[] | undefined;
}

export interface PlacedCell {
  readonly cell: RawCell;
  /** The first and the last column, from 1. */
  readonly left: number;
  readonly right: number;
  /** The cell above of which it is the continuation: what this one holds is not shown. */
  readonly under?: PlacedCell | undefined;
}

const placedRow = (row: RawRow, { columns, goesOn }: Piece): readonly PlacedCell[] =>
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

/** The cells of each row, in order. */
export const placedCells = (piece: Piece): readonly (readonly PlacedCell[])[] => {
  let open = new Map<number, PlacedCell>();
  return piece.table.rows.map((row) => {
    const still = new Map<number, PlacedCell>();
    const cells = placedRow(row, piece).map((one): PlacedCell => {
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
