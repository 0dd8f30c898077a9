/**
 * Rows with fewer cells than the grid has columns, where no cell says that it covers several, as some programs write
 * merged cells: how wide the cells are tells what they cover.
 */
import type { RawCell } from './raw-table.js';

/** So far a border may stand from the line of the grid that it is: half a centimetre, in twentieths of a point. */
const NEAR = 283;

/** Where widths laid side by side end, from the left; undefined where one is not stated. */
const endsOf = (widths: readonly (number | undefined)[]): readonly number[] | undefined => {
  const ends: number[] = [];
  for (const width of widths) {
    if (width === undefined || width === 0) return undefined;
    ends.push((ends.at(-1) ?? 0) + width);
  }
  return ends;
};

/**
 * The cells of a row by the columns they cover.
 *
 * @param widths of the cells
 * @param grid the widths of the table's columns
 */
export const spannedCells = (
  cells: readonly RawCell[],
  widths: readonly (number | undefined)[],
  grid: readonly (number | undefined)[],
): readonly RawCell[] => {
  const isPlain = cells.every(({ start, span }, index) => start === index && span === 1);
  const [ends, lines] = isPlain && cells.length < grid.length ? [endsOf(widths), endsOf(grid)] : [];
  if (ends === undefined || lines === undefined || ends.length !== cells.length) return cells;
  const columns = ends.map((end) => lines.findIndex((line) => Math.abs(line - end) <= NEAR) + 1);
  const rises = columns.every((column, index) => column > (columns[index - 1] ?? 0));
  if (!rises || columns.at(-1) !== grid.length) return cells;
  return cells.map((cell, index) => {
    const start = columns[index - 1] ?? 0;
    return { ...cell, start, span: (columns[index] ?? start + 1) - start };
  });
};
