/** The sheet that lists findings in an annotated workbook: never taken for a scorecard's, never reported as passed over. */
import type { Grid } from './grid.js';

/** Stands in the lines above its list, in every language. */
export const FINDINGS_SHEET_MARK = 'cchc annotate';

const TOP_ROWS = 4;

/** Whether a sheet is such a list, whatever its name is by now. */
export const isFindingsSheet = ({ name, rows }: Grid): boolean =>
  name !== undefined &&
  rows.some(({ row, cells }) => row <= TOP_ROWS && cells.some(({ text }) => text.includes(FINDINGS_SHEET_MARK)));
