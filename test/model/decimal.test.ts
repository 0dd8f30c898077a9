/** Exact decimals against big.js itself: whichever way a number is kept, every sum, product and rounding is the same. */
import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as own from '../../src/model/points/decimal.js';

const Exact = Big();
Exact.strict = true;
Exact.RM = Big.roundHalfUp;

/** Plain decimals as scorecards have them, at the edge of safe integers, and far beyond it. */
const decimal = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.oneof(
      fc.bigInt({ min: 0n, max: 1000n }),
      fc.bigInt({ min: 0n, max: 10n ** 15n }),
      fc.bigInt({ min: 2n ** 53n - 1000n, max: 2n ** 53n + 1000n }),
      fc.bigInt({ min: 0n, max: 10n ** 32n }),
    ),
    fc.oneof(fc.constant(0), fc.nat(3), fc.nat(20)),
  )
  .map(([sign, whole, digits]) => {
    const all = whole.toString().padStart(digits + 1, '0');
    return digits === 0 ? `${sign}${all}` : `${sign}${all.slice(0, -digits)}.${all.slice(-digits)}`;
  });

/** Without the sign that big.js leaves before a zero. */
const unsigned = (text: string): string => (/^-0(?:\.0*)?$/u.test(text) ? text.slice(1) : text);
const plain = (value: Big): string => unsigned(value.toFixed());
const holds = (property: (a: string, b: string) => void): void =>
  fc.assert(fc.property(decimal, decimal, property), { numRuns: 4000 });

const MODES = ['half-up', 'half-even', 'up', 'down'] as const;
const BIG_MODES = { 'half-up': 1, 'half-even': 2, up: 3, down: 0 } as const;

describe('a decimal', () => {
  it('is added, taken away, multiplied and compared as big.js does', () =>
    holds((a, b) => {
      const [ours, ourOther, theirs, theirOther] = [own.parsed(a), own.parsed(b), new Exact(a), new Exact(b)];
      expect({
        sum: own.written(own.added(ours, ourOther)),
        difference: own.written(own.subtracted(ours, ourOther)),
        product: own.written(own.multiplied(ours, ourOther)),
        order: own.compared(ours, ourOther),
        same: own.isSame(ours, ourOther),
        negative: own.written(own.negated(ours)),
        sign: own.signOf(ours),
        self: own.isSame(own.subtracted(own.added(ours, ourOther), ourOther), ours),
      }).toEqual({
        sum: plain(theirs.plus(theirOther)),
        difference: plain(theirs.minus(theirOther)),
        product: plain(theirs.times(theirOther)),
        order: theirs.cmp(theirOther),
        same: theirs.eq(theirOther),
        negative: plain(theirs.neg()),
        sign: theirs.cmp(new Exact('0')),
        self: true,
      });
    }));

  it('is divided and rounded as big.js does, in every mode', () =>
    fc.assert(
      fc.property(decimal, decimal, fc.nat(9), fc.constantFrom(...MODES), (a, b, digits, mode) => {
        const [ours, ourOther, theirs, theirOther] = [own.parsed(a), own.parsed(b), new Exact(a), new Exact(b)];
        const Divisor = Big();
        Divisor.DP = digits;
        Divisor.RM = BIG_MODES[mode];
        const isZero = theirOther.eq(new Exact('0'));
        expect({
          quotient: isZero ? undefined : own.written(own.divided(ours, ourOther, digits, mode)),
          rounded: own.written(own.rounded(ours, digits)),
          fixed: own.writtenTo(ours, digits),
        }).toEqual({
          quotient: isZero ? undefined : plain(new Divisor(theirs).div(theirOther)),
          rounded: plain(theirs.round(digits, Big.roundHalfUp)),
          fixed: unsigned(theirs.toFixed(digits, Big.roundHalfUp)),
        });
      }),
      { numRuns: 6000 },
    ));

  it('is written, counted and given to programs as big.js does', () =>
    holds((a) => {
      const [ours, theirs] = [own.parsed(a), new Exact(a)];
      expect({
        written: own.written(ours),
        shown: `${ours}`,
        json: JSON.stringify({ ours }),
        number: own.asNumber(ours),
        decimals: own.decimals(ours),
        significant: own.significant(ours),
      }).toEqual({
        written: plain(theirs),
        shown: plain(theirs),
        json: JSON.stringify({ ours: plain(theirs) }),
        number: Number(plain(theirs)),
        decimals: Math.max(0, theirs.c.length - 1 - theirs.e),
        significant: theirs.c.length,
      });
    }));

  it('is kept in one way however it came about', () =>
    holds((a, b) => {
      const [ours, other] = [own.parsed(a), own.parsed(b)];
      const back = own.subtracted(own.added(ours, other), other);
      expect([back.units, back.digits, back.large?.toFixed()]).toEqual([
        ours.units,
        ours.digits,
        ours.large?.toFixed(),
      ]);
    }));

  it.each(['', '1,5', 'x', '1.5.2', '--1', '1 2', 'NaN', 'Infinity'])('is never made of %j', (text) => {
    expect(() => own.parsed(text)).toThrow();
  });
});
