/** What a cell stores → a cell of a grid, typed. */

import { asPercentage, exactDecimal } from '../../model/points/stored-number.js';
import type { GridCell } from '../../model/reading/grid.js';
import { struck } from '../../model/text/plain-look.js';
import { isLegacyFont } from '../office/legacy-font.js';
import { BOOLEAN, DATE, ERROR, NUMBER, PERCENT, WITHOUT_VALUE } from '../office/natures.js';
import { type DateValue, dateOfIso, dateOfSerial } from './date-value.js';
import type { CellStyle } from './styles.js';

const PLAIN = /^[\x20-\x7e\n]*$/u;

/** A cell as read, its formula not yet added. Built in few shapes, since there may be millions. */
export type Value = Omit<GridCell, 'formula'>;

/** A text cell, or undefined where there is nothing to see. `indent`: 0 for none. */
export const textCell = (column: number, text: string, font: string | undefined, indent: number): Value | undefined => {
  if (text.trim() === '') return undefined;
  const needsFont = font !== undefined && (!PLAIN.test(text) || isLegacyFont(font));
  if (indent > 0) return needsFont ? { column, text, font, indent } : { column, text, indent };
  return needsFont ? { column, text, font } : { column, text };
};

const dateCell = (column: number, date: DateValue, text: string, code: string | undefined): Value => {
  const { day, month, year } = date;
  const cell = { column, text, nature: DATE, format: code };
  // A time of day is on no day.
  return date.serial < 1 ? cell : { ...cell, date: { day, month, year } };
};

/** A number under its cell's format. What is no number stays the text it is, for the reader of points to judge. */
export const numberCell = (column: number, stored: string, { format }: CellStyle, date1904: boolean): Value => {
  const decimal = exactDecimal(stored);
  if (decimal === undefined) return { column, text: stored };
  if (format.kind === 'general') return { column, text: decimal, nature: NUMBER };
  const { code } = format;
  const date = format.kind === 'date' ? dateOfSerial(Number(stored), date1904) : undefined;
  if (date !== undefined) return dateCell(column, date, format.showDate(date), code);
  const percentage = format.kind === 'percent' ? asPercentage(decimal) : undefined;
  const text = percentage === undefined ? decimal : `${percentage}%`;
  const nature = percentage === undefined ? NUMBER : PERCENT;
  const shown = format.show(percentage ?? decimal);
  return shown === undefined || shown === text
    ? { column, text, nature, format: code }
    : { column, text, nature, shown, format: code };
};

/** A date that the workbook stores as ISO 8601. */
export const isoDateCell = (column: number, stored: string, { format }: CellStyle): Value => {
  const date = dateOfIso(stored);
  if (date === undefined) return { column, text: stored };
  const text = format.kind === 'date' ? format.showDate(date) : `${date.day}/${date.month}/${date.year}`;
  return dateCell(column, date, text, format.code);
};

export const booleanCell = (column: number, stored: string): Value => ({
  column,
  text: stored === '1' || stored === 'true' ? 'TRUE' : 'FALSE',
  nature: BOOLEAN,
});

export const errorCell = (column: number, stored: string): Value => ({ column, text: stored, nature: ERROR });

/** A cell that is crossed out: words, whatever it holds, so that an old score is never counted. */
export const struckCell = ({ column, text, shown, font, indent }: Value): Value => ({
  column,
  text: struck(shown ?? text),
  ...(font !== undefined && { font }),
  ...(indent !== undefined && { indent }),
});

/** A formula that no program has calculated yet. */
export const uncalculatedCell = (column: number): Value => ({ column, text: '', nature: WITHOUT_VALUE });
