/** Numbers as each language writes them: Vietnamese with a decimal comma, English with a point. */
import { isNegative, minus, negate, type Points, toDecimal, toFixedDecimal } from '../../model/points/points.js';
import type { Language } from './language.js';

const inMark = (decimal: string, language: Language): string =>
  language === 'vi' ? decimal.replace('.', ',') : decimal;

/** With a minus as it is printed: a hyphen is no minus. */
const said = (decimal: string, language: Language): string => inMark(decimal, language).replace(/^-/u, '−');

/** Exact, with all its digits and no more. */
export const sayPoints = (value: Points, language: Language): string => said(toDecimal(value), language);

/** Rounded half up to exactly `digits` decimals. */
export const sayFixed = (value: Points, digits: number, language: Language): string =>
  said(toFixedDecimal(value, digits), language);

/** A percentage, rounded half up to two decimals: "73,39%". */
export const sayPercent = (value: Points, language: Language): string => `${sayFixed(value, 2, language)}%`;

/** How far apart two values are, without a sign. */
export const distance = (a: Points, b: Points): Points => {
  const difference = minus(a, b);
  return isNegative(difference) ? negate(difference) : difference;
};

/** A number someone wrote with either mark, in the mark of the language; anything else as it is. */
export const sayWrittenNumber = (text: string, language: Language): string =>
  /^[+-]?\d*[.,]\d+$/u.test(text) ? inMark(text.replace(',', '.'), language) : text;

/** A whole number with its thousands grouped: "1.048.576" (vi), "1,048,576" (en). */
export const sayCount = (count: number, language: Language): string =>
  String(count).replace(/\B(?=(?:\d{3})+$)/gu, language === 'vi' ? '.' : ',');

const MEBIBYTE = 1_048_576;

/** A size in bytes as megabytes, rounded up to one decimal so that what passes a bound also reads as more. */
export const sayBytes = (bytes: number, language: Language): string => {
  if (bytes < MEBIBYTE) return `${sayCount(bytes, language)} byte${language === 'vi' || bytes === 1 ? '' : 's'}`;
  const tenths = Math.ceil((bytes * 10) / MEBIBYTE);
  const [whole, tenth] = [Math.floor(tenths / 10), tenths % 10];
  return `${sayCount(whole, language)}${tenth === 0 ? '' : `${language === 'vi' ? ',' : '.'}${tenth}`} MB`;
};
