/** The sheet that lists findings in an annotated workbook: never taken for a scorecard's, never reported as passed over. */
import type { Grid } from './grid.js';

/** Stands in a line above its list, in the first column, in every language. */
export const FINDINGS_SHEET_MARK = 'cchc annotate';

const TOP_ROWS = 4;

/** Whether a sheet is such a list, whatever its name is by now. */
export const isFindingsSheet = ({ name, rows }: Grid): boolean => {
  if (name === undefined) return false;
  for (const { row, cells } of rows) {
    // The rows are in order, and there may be very many.
    if (row > TOP_ROWS) return false;
    if (cells.some(({ column, text }) => column === 1 && text.includes(FINDINGS_SHEET_MARK))) return true;
  }
  return false;
};
