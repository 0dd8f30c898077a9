/**
 * Points: exact decimals. This is the only module that knows how they are stored.
 *
 * No binary float ever touches a score, and nothing is rounded before it is compared.
 */
import Big from 'big.js';

const Exact = Big();
Exact.strict = true;
Exact.RM = Big.roundHalfUp;
Exact.NE = -100;
Exact.PE = 100;

/** An exact decimal number of points. Made only by this module. */
export type Points = Big & { readonly points: unique symbol };

const brand = (value: Big): Points => value as Points;

/** Most significant digits a score may have. */
export const SIGNIFICANT_DIGITS = 15;

export const zero: Points = brand(new Exact('0'));
const hundred = new Exact('100');
const hundredth = new Exact('0.01');

/**
 * The points a plain decimal writes: optional minus, digits, optional point and digits.
 *
 * @throws {Error} on anything else; user text goes through `readPoints` instead.
 */
export const points = (decimal: string): Points => brand(new Exact(decimal));

export const plus = (a: Points, b: Points): Points => brand(a.plus(b));
export const minus = (a: Points, b: Points): Points => brand(a.minus(b));
export const negate = (a: Points): Points => brand(a.neg());
export const sum = (all: Iterable<Points>): Points => {
  let total: Big = zero;
  for (const one of all) total = total.plus(one);
  return brand(total);
};

export const compare = (a: Points, b: Points): number => a.cmp(b);
export const equal = (a: Points, b: Points): boolean => a === b || a.eq(b);
/** By the digits and the sign themselves: big.js compares by copying. */
export const isZero = (a: Points): boolean => a.c[0] === 0;
export const isPositive = (a: Points): boolean => a.s > 0 && !isZero(a);
export const isNegative = (a: Points): boolean => a.s < 0 && !isZero(a);
export const smaller = (a: Points, b: Points): Points => (a.lt(b) ? a : b);

/** Divides to two decimals, rounding half up once. */
const Percent = Big();
Percent.strict = true;
Percent.RM = Big.roundHalfUp;
Percent.DP = 2;

/**
 * `part` out of `whole` in percent, rounded half up once, to 2 decimals; absent where `whole` is zero.
 * For display only: what is compared is never rounded.
 */
export const percentOf = (part: Points, whole: Points): Points | undefined => {
  if (isZero(whole)) return undefined;
  return brand(new Exact(new Percent(part.times(hundred)).div(whole)));
};

/** The same with more decimals, for where two would hide a difference. */
export const percentTo = (part: Points, whole: Points, digits: number): Points | undefined => {
  if (isZero(whole)) return undefined;
  const Finer = Big();
  Finer.strict = true;
  Finer.RM = Big.roundHalfUp;
  Finer.DP = digits;
  return brand(new Exact(new Finer(part.times(hundred)).div(whole)));
};

/** How `part` out of `whole` compares with a percentage, exactly: nothing is divided. `whole` must be positive. */
export const compareShare = (part: Points, whole: Points, percent: Points): number =>
  part.times(hundred).cmp(percent.times(whole));

/** How one part of a whole compares with another of another, exactly: nothing is divided. Wholes must be positive. */
export const compareShares = (part: Points, whole: Points, otherPart: Points, otherWhole: Points): number =>
  part.times(otherWhole).cmp(otherPart.times(whole));

/** How many percentage points one share is above another, rounded half up once, to 2 decimals. Wholes must be positive. */
export const shareDifference = (now: readonly [Points, Points], before: readonly [Points, Points]): Points => {
  const difference = now[0].times(before[1]).minus(before[0].times(now[1]));
  return brand(new Exact(new Percent(difference.times(hundred)).div(now[1].times(before[1]))));
};

/** So much of a whole as a percentage says, exactly. */
export const percentageOf = (percent: Points, whole: Points): Points => brand(percent.times(whole).times(hundredth));

/** How many decimals it has. */
export const decimalsOf = (a: Points): number => Math.max(0, a.c.length - 1 - a.e);

/** Exactly, in units of so many decimals: 1.5 with 2 is 150n. `digits` must be no fewer than it has. */
export const inUnits = (a: Points, digits: number): bigint => BigInt(a.toFixed(digits).replace('.', ''));

export const times = (a: Points, b: Points): Points => brand(a.times(b));

/** How a number is rounded; `half-even`: a half goes to the even digit. */
export type RoundingMode = 'half-up' | 'half-even' | 'up' | 'down';

const MODES: Readonly<Record<RoundingMode, 0 | 1 | 2 | 3>> = { down: 0, 'half-up': 1, 'half-even': 2, up: 3 };

const divisor = (digits: number, mode: RoundingMode) => {
  const Divisor = Big();
  Divisor.strict = true;
  Divisor.DP = digits;
  Divisor.RM = MODES[mode];
  return Divisor;
};

/** One number through another, rounded once. `by` must not be zero. */
export const quotientTo = (a: Points, by: Points, digits: number, mode: RoundingMode): Points => {
  const Divisor = divisor(digits, mode);
  return brand(new Exact(new Divisor(a).div(by)));
};

/** One number through another where that comes to an end; undefined where it does not. `by` must not be zero. */
export const exactQuotient = (a: Points, by: Points): Points | undefined => {
  const found = quotientTo(a, by, 2 * SIGNIFICANT_DIGITS, 'down');
  return significantDigits(found) <= SIGNIFICANT_DIGITS && found.times(by).eq(a) ? found : undefined;
};

/** How often one number goes into another, begun times not counted. Neither negative, `by` not zero. */
export const wholeTimes = (a: Points, by: Points): Points => quotientTo(a, by, 0, 'down');

/** A count as points, for what counts and scores alike. */
export const countOf = (count: number): Points => brand(new Exact(String(count)));

/** A share of one as a percentage: 0.7 is 70. */
export const hundredfold = (share: Points): Points => brand(share.times(hundred));

/** Rounded half up to `digits` decimals. */
export const rounded = (a: Points, digits: number): Points => brand(a.round(digits, Big.roundHalfUp));

/** The shortest exact decimal with a point, never an exponent and never "-0". */
export const toDecimal = (a: Points): string => (isZero(a) ? '0' : a.toFixed());

/** Rounded half up to exactly `digits` decimals, with a point; never "-0.00". */
export const toFixedDecimal = (a: Points, digits: number): string => {
  const text = a.toFixed(digits, Big.roundHalfUp);
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
};

/** For JSON only: the number whose shortest decimal is exact (at most 15 significant digits are read). */
export const toJsonNumber = (a: Points): number => Number(toDecimal(a));

/** Significant digits, as the limit counts them. */
export const significantDigits = (a: Points): number => a.c.length;
