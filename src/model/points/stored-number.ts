/** Numbers as workbooks store them → exact decimals. */
import { hundredfold, points, rounded, toDecimal } from './points.js';

/** A number cell is read to so many decimals: what is beyond is noise of binary floats. */
const DECIMALS = 9;
const SHORTEST = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{0,8}[1-9])?$/u;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE]([+-]?\d{1,3}))?$/u;
const LONGEST = 400;
/** Doubles reach no further. */
const MOST_EXPONENT = 308;

/** The shortest exact decimal, rounded half up to 9 decimals; undefined where the text is no number. */
export const exactDecimal = (stored: string): string | undefined => {
  if (SHORTEST.test(stored)) return stored === '-0' ? '0' : stored;
  const found = stored.length > LONGEST ? null : NUMBER.exec(stored);
  if (found === null || Math.abs(Number(found[1] ?? 0)) > MOST_EXPONENT) return undefined;
  return toDecimal(rounded(points(stored.replace(/^\+/u, '').replace(/\.(?=$|[eE])/u, '')), DECIMALS));
};

/** A share as the percentage people see: "0.7" → "70". */
export const asPercentage = (decimal: string): string => toDecimal(hundredfold(points(decimal)));
