/** A table of a document in the columns of the one it goes on with. */
import type { Grid, Merge } from '../../model/reading/grid.js';

/** `columns`: for each column of the grid, from 1, the column it goes on with; growing. Places stay the grid's own. */
export const alignedGrid = (grid: Grid, columns: readonly number[]): Grid => {
  if (columns.every((column, index) => column === index + 1)) return grid;
  const first = (column: number): number => columns[column - 1] ?? column;
  // Where the grid has no column of its own, a cell reaches to the next it has.
  const last = (column: number): number => {
    const next = columns[column];
    return next === undefined ? first(column) : next - 1;
  };
  const ownColumn = (column: number): number => Math.max(1, columns.findLastIndex((one) => one <= column) + 1);
  const merges: Merge[] = grid.merges.map((merge) => ({ ...merge, left: first(merge.left), right: last(merge.right) }));
  const merged = new Set(grid.merges.map(({ top, left }) => `${top} ${left}`));
  for (const { row, cells } of grid.rows) {
    for (const { column } of cells) {
      const [left, right] = [first(column), last(column)];
      if (left < right && !merged.has(`${row} ${column}`)) merges.push({ top: row, left, bottom: row, right });
    }
  }
  return {
    ...grid,
    rows: grid.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, column: first(cell.column) })),
    })),
    merges,
    place: (row, column) => grid.place(row, ownColumn(column)),
  };
};
