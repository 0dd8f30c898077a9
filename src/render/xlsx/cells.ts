/** What a cell of a workbook holds, before any library is asked. */
import { type Points, toDecimal, toJsonNumber } from '../../model/points/points.js';
import type { StatedPoints } from '../../model/scorecard/scorecard.js';
import { statedText } from '../../model/scorecard/stated-text.js';

export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number };

/** A number cell is read to this many decimals, and kept by programs to about 15 digits. */
const MOST_DECIMALS = 9;
const MOST_DIGITS = 15;

export const textCell = (text: string): Cell => ({ kind: 'text', text });

const decimalsOf = (decimal: string): number => decimal.replace(/^[^.,]*[.,]?/u, '').length;

/** As many decimals as its author wrote: 8,0 is shown as 8,0. */
const writtenDecimals = (text: string): number => {
  const [, fraction = ''] = /[.,](\d+)\D*$/u.exec(text.split('/')[0] ?? '') ?? [];
  return fraction.length;
};

const numberCell = (value: Points, text: string): Cell => {
  const decimal = toDecimal(value);
  const decimals = decimalsOf(decimal);
  const whole = decimal.replace(/^-/u, '').split('.')[0] ?? '';
  if (decimals > MOST_DECIMALS || whole.length > MOST_DIGITS) return textCell(decimal);
  const shown = Math.max(decimals, Math.min(writtenDecimals(text), MOST_DECIMALS));
  return { kind: 'number', value: toJsonNumber(value), decimals: shown };
};

/** Points as a number wherever they are one, else as written. */
export const pointsCell = (stated: StatedPoints): Cell =>
  stated.value === undefined ? textCell(statedText(stated)) : numberCell(stated.value, stated.text);

/** Points that no author wrote. */
export const pointsOf = (value: Points): Cell => numberCell(value, '');
