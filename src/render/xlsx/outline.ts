/** The outline of a sheet: rows stand as deep as their criteria, and none of them is folded away. */
import type { Row, Worksheet } from 'exceljs';

/** Spreadsheet programs know no more levels of an outline. */
const DEEPEST = 7;

/** @param depth 1 for a field */
export const setDepth = (row: Row, depth: number): void => {
  if (depth > 1) row.outlineLevel = Math.min(depth - 1, DEEPEST);
};

/** Shows the rows of every depth: left to itself the library says of each that it is folded, and LibreOffice hides them. */
export const unfold = (sheet: Worksheet, deepest: number): void => {
  sheet.properties.outlineLevelRow = Math.min(deepest, DEEPEST + 1);
};
