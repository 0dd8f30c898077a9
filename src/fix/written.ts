/** Numbers as their neighbours write them. */
import { type Points, toDecimal } from '../model/points/points.js';
import type { DecimalMark } from '../model/points/points-text.js';

/** A number, and perhaps words behind it: "0,5 điểm". */
const NUMBER = /^([+−–-]?\d+(?:[.,]\d+)?)(\s*(?:điểm|đ)?)$/iu;

/** A text with another number in its place; undefined where it is more than one plain number. */
export const withNumber = (text: string, value: Points, mark: DecimalMark): string | undefined => {
  const match = NUMBER.exec(text);
  if (match === null) return undefined;
  const decimal = toDecimal(value);
  return `${mark === 'comma' ? decimal.replace('.', ',') : decimal}${match[2] ?? ''}`;
};

/** A text with a comma for its point; undefined where it is more than one plain number with one point. */
export const withComma = (text: string): string | undefined =>
  NUMBER.test(text) && text.includes('.') ? text.replace('.', ',') : undefined;
