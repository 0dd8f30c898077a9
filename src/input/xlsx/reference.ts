/** Cell references as workbooks write them: "E5", "A1:J22". */
import type { Merge } from '../../model/reading/grid.js';
import { SHEET_COLUMNS, SHEET_ROWS } from '../office/limits.js';

const LETTER_A = 65;
/** What tells a small letter from its capital. */
const SMALL = 32;
const DIGIT_0 = 48;
const MOST_LETTERS = 3;

/** A row's number; undefined where the text is none of a sheet. */
export const readRowNumber = (text: string): number | undefined => {
  let row = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - DIGIT_0;
    if (digit < 0 || digit > 9 || row > SHEET_ROWS) return undefined;
    row = row * 10 + digit;
  }
  return row === 0 || row > SHEET_ROWS ? undefined : row;
};

/** The column of a reference into a row whose number is written `row`: "E5" in "5" → 5. */
export const readColumn = (reference: string, row: string): number | undefined => {
  const letters = reference.length - row.length;
  if (letters < 1 || letters > MOST_LETTERS || !reference.endsWith(row)) return undefined;
  let column = 0;
  for (let at = 0; at < letters; at += 1) {
    // Small letters are found in files that no office program wrote.
    const letter = (reference.charCodeAt(at) & ~SMALL) - LETTER_A;
    if (letter < 0 || letter > 25) return undefined;
    column = column * 26 + letter + 1;
  }
  return column > SHEET_COLUMNS ? undefined : column;
};

interface Corner {
  readonly row: number;
  readonly column: number;
}

const readCorner = (text: string): Corner | undefined => {
  const digits = /\d+$/u.exec(text)?.[0] ?? '';
  const row = readRowNumber(digits);
  const column = readColumn(text, digits);
  return row === undefined || column === undefined ? undefined : { row, column };
};

/** "A1:J22", or one cell, or whole columns "A:C", or whole rows "1:3". */
export const readRange = (text: string): Merge | undefined => {
  const [first = '', last = first] = text.replaceAll('$', '').split(':');
  const from = readCorner(first) ?? readCorner(`${first}1`) ?? readCorner(`A${first}`);
  const to = readCorner(last) ?? readCorner(`${last}${SHEET_ROWS}`) ?? readCorner(`XFD${last}`);
  if (from === undefined || to === undefined) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
};
