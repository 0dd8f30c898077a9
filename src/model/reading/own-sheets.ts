/** Sheets of our own workbooks that are about a scorecard: never taken for one, never reported as passed over. */
import type { Grid } from './grid.js';

/** Stands in a line above the list of findings of an annotated workbook, in the first column, in every language. */
export const FINDINGS_SHEET_MARK = 'cchc annotate';
/** Stands in a line above a summary in a report's workbook, in the first column, in every language. */
export const SUMMARY_SHEET_MARK = 'cchc report';
/** Stands in a line at the top of the sheets beside the table of a workbook to fill in, in the first column, in every language. */
export const FORM_SHEET_MARK = 'cchc init';

const TOP_ROWS = 4;

const isMarked = ({ name, rows }: Grid, mark: string): boolean => {
  if (name === undefined) return false;
  for (const { row, cells } of rows) {
    // The rows are in order, and there may be very many.
    if (row > TOP_ROWS) return false;
    if (cells.some(({ column, text }) => column === 1 && text.includes(mark))) return true;
  }
  return false;
};

/** Whether a sheet is the list of findings, whatever its name is by now. */
export const isFindingsSheet = (grid: Grid): boolean => isMarked(grid, FINDINGS_SHEET_MARK);

/** Whether a sheet is one of ours that is only about a scorecard. */
export const isAboutScorecard = (grid: Grid): boolean =>
  isFindingsSheet(grid) || isMarked(grid, SUMMARY_SHEET_MARK) || isMarked(grid, FORM_SHEET_MARK);
