/**
 * Exact decimals: a whole number of units of so many decimals where that is a safe integer, as the points of scorecards
 * are; big.js for everything else. Which of the two a number is follows from its value alone.
 */
import Big from 'big.js';

const Exact = Big();
Exact.strict = true;
Exact.RM = Big.roundHalfUp;
Exact.NE = -100;
Exact.PE = 100;

/** Most decimals of a number kept as units: its power of ten is exact as a float, and so is a division by it rounded once. */
const MOST_DECIMALS = 15;
const POWERS = Array.from({ length: MOST_DECIMALS + 1 }, (_, digits) => 10 ** digits);
const PLAIN = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/** How a last digit is rounded; `half-even`: a half goes to the even digit. */
export type RoundingMode = 'half-up' | 'half-even' | 'up' | 'down';

const MODES: Readonly<Record<RoundingMode, 0 | 1 | 2 | 3>> = { down: 0, 'half-up': 1, 'half-even': 2, up: 3 };

export class Decimal {
  /** The number is `units` / 10 ** `digits`, the last digit of a fraction never 0; nothing where it is `large`. */
  readonly units: number;
  readonly digits: number;
  readonly large: Big | undefined;

  constructor(units: number, digits: number, large?: Big) {
    this.units = units;
    this.digits = digits;
    this.large = large;
  }

  /** As `written`, so that it shows in a text and in JSON as the decimal it is. */
  toString(): string {
    return written(this);
  }

  toJSON(): string {
    return written(this);
  }
}

const ZERO = new Decimal(0, 0);

/** 10 ** digits, exactly, where there may be so many. */
const power = (digits: number): number => POWERS[digits] ?? Number.NaN;

const isSafe = (units: number): boolean => units <= Number.MAX_SAFE_INTEGER && units >= -Number.MAX_SAFE_INTEGER;

/** The decimal of safe units; undefined where it has more decimals than one of its kind may have. */
const ofUnits = (units: number, digits: number): Decimal | undefined => {
  if (units === 0) return ZERO;
  let rest = units;
  let left = digits;
  while (left > 0 && rest % 10 === 0) {
    rest /= 10;
    left -= 1;
  }
  return left > MOST_DECIMALS ? undefined : new Decimal(rest, left);
};

const asBig = ({ units, digits, large }: Decimal): Big => {
  if (large !== undefined) return large;
  const whole = new Exact(String(units));
  return digits === 0 ? whole : whole.times(new Exact(`1e-${digits}`));
};

const ofBig = (big: Big): Decimal => {
  const digits = Math.max(0, big.c.length - 1 - big.e);
  if (digits <= MOST_DECIMALS && big.e <= MOST_DECIMALS) {
    const zeros = Math.max(0, big.e + 1 - big.c.length);
    const units = big.s * Number(big.c.join('') + '0'.repeat(zeros));
    const small = isSafe(units) ? ofUnits(units, digits) : undefined;
    if (small !== undefined) return small;
  }
  return new Decimal(0, 0, new Exact(big));
};

/** @throws {Error} on what is no plain decimal. */
export const parsed = (decimal: string): Decimal => {
  if (!PLAIN.test(decimal)) return ofBig(new Exact(decimal));
  const mark = decimal.indexOf('.');
  const units = Number(mark < 0 ? decimal : decimal.slice(0, mark) + decimal.slice(mark + 1));
  const small = isSafe(units) ? ofUnits(units, mark < 0 ? 0 : decimal.length - 1 - mark) : undefined;
  return small ?? ofBig(new Exact(decimal));
};

/** Both in units of the finer one's decimals; what is not safe is out of reach. */
const scaled = (a: Decimal, digits: number): number => a.units * power(digits - a.digits);

export const added = (a: Decimal, b: Decimal): Decimal => {
  if (a.large === undefined && b.large === undefined) {
    const digits = Math.max(a.digits, b.digits);
    const one = scaled(a, digits);
    const other = scaled(b, digits);
    const total = one + other;
    const small = isSafe(one) && isSafe(other) && isSafe(total) ? ofUnits(total, digits) : undefined;
    if (small !== undefined) return small;
  }
  return ofBig(asBig(a).plus(asBig(b)));
};

export const negated = (a: Decimal): Decimal => {
  if (a.large !== undefined) return ofBig(a.large.neg());
  return a.units === 0 ? a : new Decimal(-a.units, a.digits);
};

export const subtracted = (a: Decimal, b: Decimal): Decimal => {
  if (a.large === undefined && b.large === undefined) {
    const digits = Math.max(a.digits, b.digits);
    const one = scaled(a, digits);
    const other = scaled(b, digits);
    const rest = one - other;
    const small = isSafe(one) && isSafe(other) && isSafe(rest) ? ofUnits(rest, digits) : undefined;
    if (small !== undefined) return small;
  }
  return ofBig(asBig(a).minus(asBig(b)));
};

export const multiplied = (a: Decimal, b: Decimal): Decimal => {
  if (a.large === undefined && b.large === undefined) {
    const units = a.units * b.units;
    const small = isSafe(units) ? ofUnits(units, a.digits + b.digits) : undefined;
    if (small !== undefined) return small;
  }
  return ofBig(asBig(a).times(asBig(b)));
};

/** Below, at or above zero as `a` is below, at or above `b`. */
export const compared = (a: Decimal, b: Decimal): number => {
  if (a.large === undefined && b.large === undefined) {
    if (a.digits === b.digits) return Math.sign(a.units - b.units);
    const digits = Math.max(a.digits, b.digits);
    const one = scaled(a, digits);
    const other = scaled(b, digits);
    if (isSafe(one) && isSafe(other)) return Math.sign(one - other);
  }
  return asBig(a).cmp(asBig(b));
};

/** A number is kept in one way only, so that equal ones have equal parts. */
export const isSame = (a: Decimal, b: Decimal): boolean => {
  if (a === b) return true;
  if (a.large === undefined || b.large === undefined)
    return a.units === b.units && a.digits === b.digits && a.large === b.large;
  return a.large.eq(b.large);
};

/** Below, at or above zero. */
export const signOf = ({ units, large }: Decimal): number => (large === undefined ? Math.sign(units) : large.s);

/** Units through a safe whole number, rounded half away from zero; both safe. */
const halfUp = (units: number, by: number): number => {
  const [size, whole] = [Math.abs(units), Math.abs(by)];
  const rest = size % whole;
  const quotient = (size - rest) / whole + (2 * rest >= whole ? 1 : 0);
  return units < 0 === by < 0 ? quotient : -quotient;
};

const dividing = (digits: number, mode: RoundingMode) => {
  const Divisor = Big();
  Divisor.strict = true;
  Divisor.DP = digits;
  Divisor.RM = MODES[mode];
  return Divisor;
};

/** `a` through `by`, which is not zero, rounded once. */
export const divided = (a: Decimal, by: Decimal, digits: number, mode: RoundingMode): Decimal => {
  if (a.large === undefined && by.large === undefined && mode === 'half-up') {
    // a / by in units of `digits` decimals: both as whole numbers of the finer one's decimals.
    const finer = Math.max(a.digits, by.digits);
    const [units, through] = [scaled(a, finer) * power(digits), scaled(by, finer)];
    const small = isSafe(units) && isSafe(through) ? ofUnits(halfUp(units, through), digits) : undefined;
    if (small !== undefined) return small;
  }
  const Divisor = dividing(digits, mode);
  return ofBig(new Exact(new Divisor(asBig(a)).div(asBig(by))));
};

/** Rounded half away from zero to so many decimals. */
export const rounded = (a: Decimal, digits: number): Decimal => {
  if (a.large !== undefined) return ofBig(a.large.round(digits, Big.roundHalfUp));
  if (a.digits <= digits) return a;
  return ofUnits(halfUp(a.units, power(a.digits - digits)), digits) ?? ZERO;
};

/** The shortest plain decimal, without an exponent; zero has no sign. */
export const written = (a: Decimal): string => {
  const { units, digits, large } = a;
  if (large !== undefined) return large.toFixed();
  if (digits === 0) return String(units);
  const all = String(Math.abs(units)).padStart(digits + 1, '0');
  return `${units < 0 ? '-' : ''}${all.slice(0, -digits)}.${all.slice(-digits)}`;
};

/** Rounded half away from zero to exactly so many decimals. */
export const writtenTo = (a: Decimal, digits: number): string => {
  const near = rounded(a, digits);
  if (near.large !== undefined) return near.large.toFixed(digits);
  const text = written(near);
  const missing = digits - near.digits;
  return missing === 0 ? text : `${text}${near.digits === 0 ? '.' : ''}${'0'.repeat(missing)}`;
};

/** The number nearest to it. */
export const asNumber = (a: Decimal): number =>
  a.large === undefined ? a.units / power(a.digits) : Number(a.large.toFixed());

/** How many decimals it has. */
export const decimals = ({ digits, large }: Decimal): number =>
  large === undefined ? digits : Math.max(0, large.c.length - 1 - large.e);

/** How many digits it has between zeros at either end; one where it is zero. */
export const significant = ({ units, large }: Decimal): number =>
  large === undefined ? String(Math.abs(units)).replace(/(?<=.)0+$/, '').length : large.c.length;
