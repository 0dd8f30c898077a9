/**
 * Points: exact decimals. This is the only module that reckons with them.
 *
 * No binary float ever touches a score, and nothing is rounded before it is compared.
 */
import {
  added,
  asNumber,
  compared,
  type Decimal,
  decimals,
  divided,
  isSame,
  multiplied,
  negated,
  parsed,
  type RoundingMode,
  rounded as roundedTo,
  significant,
  signOf,
  subtracted,
  written,
  writtenTo,
} from './decimal.js';

export type { RoundingMode };

/** An exact decimal number of points. Made only by this module. */
export type Points = Decimal & { readonly points: unique symbol };

const brand = (value: Decimal): Points => value as Points;

/** Most significant digits a score may have. */
export const SIGNIFICANT_DIGITS = 15;

/**
 * The points a plain decimal writes: optional minus, digits, optional point and digits.
 *
 * @throws {Error} on anything else; user text goes through `readPoints` instead.
 */
export const points = (decimal: string): Points => brand(parsed(decimal));

export const zero: Points = points('0');
const hundred = points('100');
const hundredth = points('0.01');

export const plus = (a: Points, b: Points): Points => brand(added(a, b));
export const minus = (a: Points, b: Points): Points => brand(subtracted(a, b));
export const negate = (a: Points): Points => brand(negated(a));
export const sum = (all: Iterable<Points>): Points => {
  let total: Points = zero;
  for (const one of all) total = plus(total, one);
  return total;
};

export const times = (a: Points, b: Points): Points => brand(multiplied(a, b));

export const compare = (a: Points, b: Points): number => compared(a, b);
export const equal = (a: Points, b: Points): boolean => isSame(a, b);
export const isZero = (a: Points): boolean => signOf(a) === 0;
export const isPositive = (a: Points): boolean => signOf(a) > 0;
export const isNegative = (a: Points): boolean => signOf(a) < 0;
export const smaller = (a: Points, b: Points): Points => (compared(a, b) < 0 ? a : b);

/**
 * `part` out of `whole` in percent, rounded half up once, to 2 decimals; absent where `whole` is zero.
 * For display only: what is compared is never rounded.
 */
export const percentOf = (part: Points, whole: Points): Points | undefined => percentTo(part, whole, 2);

/** The same with more decimals, for where two would hide a difference. */
export const percentTo = (part: Points, whole: Points, digits: number): Points | undefined =>
  isZero(whole) ? undefined : brand(divided(times(part, hundred), whole, digits, 'half-up'));

/** How `part` out of `whole` compares with a percentage, exactly: nothing is divided. `whole` must be positive. */
export const compareShare = (part: Points, whole: Points, percent: Points): number =>
  compared(times(part, hundred), times(percent, whole));

/** How one part of a whole compares with another of another, exactly: nothing is divided. Wholes must be positive. */
export const compareShares = (part: Points, whole: Points, otherPart: Points, otherWhole: Points): number =>
  compared(times(part, otherWhole), times(otherPart, whole));

/** How many percentage points one share is above another, rounded half up once, to 2 decimals. Wholes must be positive. */
export const shareDifference = (now: readonly [Points, Points], before: readonly [Points, Points]): Points => {
  const difference = minus(times(now[0], before[1]), times(before[0], now[1]));
  return brand(divided(times(difference, hundred), times(now[1], before[1]), 2, 'half-up'));
};

/** So much of a whole as a percentage says, exactly. */
export const percentageOf = (percent: Points, whole: Points): Points => times(times(percent, whole), hundredth);

/** How many decimals it has. */
export const decimalsOf = (a: Points): number => decimals(a);

/** Exactly, in units of so many decimals: 1.5 with 2 is 150n. `digits` must be no fewer than it has. */
export const inUnits = (a: Points, digits: number): bigint => BigInt(writtenTo(a, digits).replace('.', ''));

/** The points that so many units of so many decimals are: 150n with 2 is 1.5. */
export const fromUnits = (units: bigint, digits: number): Points => {
  const written = String(units < 0n ? -units : units).padStart(digits + 1, '0');
  const at = written.length - digits;
  return points(`${units < 0n ? '-' : ''}${written.slice(0, at)}${digits > 0 ? '.' : ''}${written.slice(at)}`);
};

/** One number through another, rounded once. `by` must not be zero. */
export const quotientTo = (a: Points, by: Points, digits: number, mode: RoundingMode): Points =>
  brand(divided(a, by, digits, mode));

/** One number through another where that comes to an end; undefined where it does not. `by` must not be zero. */
export const exactQuotient = (a: Points, by: Points): Points | undefined => {
  const found = quotientTo(a, by, 2 * SIGNIFICANT_DIGITS, 'down');
  return significantDigits(found) <= SIGNIFICANT_DIGITS && equal(times(found, by), a) ? found : undefined;
};

/** How often one number goes into another, begun times not counted. Neither negative, `by` not zero. */
export const wholeTimes = (a: Points, by: Points): Points => quotientTo(a, by, 0, 'down');

/** A count as points, for what counts and scores alike. */
export const countOf = (count: number): Points => points(String(count));

/** A share of one as a percentage: 0.7 is 70. */
export const hundredfold = (share: Points): Points => times(share, hundred);

/** Rounded half up to `digits` decimals. */
export const rounded = (a: Points, digits: number): Points => brand(roundedTo(a, digits));

/** The shortest exact decimal with a point, never an exponent and never "-0". */
export const toDecimal = (a: Points): string => written(a);

/** Rounded half up to exactly `digits` decimals, with a point; never "-0.00". */
export const toFixedDecimal = (a: Points, digits: number): string => writtenTo(a, digits);

/** For JSON only: the number whose shortest decimal is exact (at most 15 significant digits are read). */
export const toJsonNumber = (a: Points): number => asNumber(a);

/** Significant digits, as the limit counts them. */
export const significantDigits = (a: Points): number => significant(a);
