/** Cell references as workbooks write them: "E5", "A1:J22". */
import type { Merge } from '../../model/grid.js';
import { SHEET_COLUMNS, SHEET_ROWS } from '../office/limits.js';

export interface CellReference {
  readonly row: number;
  readonly column: number;
}

const LETTER_A = 65;
const DIGIT_0 = 48;

/** "E5" → row 5, column 5; undefined where the text is no cell of a sheet. */
export const readReference = (text: string): CellReference | undefined => {
  let at = 0;
  let column = 0;
  for (; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) - LETTER_A;
    if (letter < 0 || letter > 25 || at > 2) break;
    column = column * 26 + letter + 1;
  }
  if (at === 0 || column > SHEET_COLUMNS) return undefined;
  const row = readRowNumber(text, at);
  return row === undefined ? undefined : { row, column };
};

/** A row's number that stands from `from` to the end of a text. */
export const readRowNumber = (text: string, from = 0): number | undefined => {
  let row = 0;
  for (let at = from; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - DIGIT_0;
    if (digit < 0 || digit > 9 || row > SHEET_ROWS) return undefined;
    row = row * 10 + digit;
  }
  return row === 0 || row > SHEET_ROWS ? undefined : row;
};

/** "A1:J22", or one cell, or whole columns "A:C", or whole rows "1:3". */
export const readRange = (text: string): Merge | undefined => {
  const [first = '', last = first] = text.replaceAll('$', '').split(':');
  const from = readReference(first) ?? readReference(`${first}1`) ?? readReference(`A${first}`);
  const to = readReference(last) ?? readReference(`${last}${SHEET_ROWS}`) ?? readReference(`XFD${last}`);
  if (from === undefined || to === undefined) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
};
