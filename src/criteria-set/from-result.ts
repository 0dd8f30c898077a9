/** A result → points, by the rule of the criteria set. Exact; rounded only where the set says how. */
import type { Rounding, Scoring } from '../model/criteria-set/criteria-set.js';
import type { NoWay, Rate, Way, WayPart } from '../model/criteria-set/way.js';
import {
  compare,
  compareShare,
  equal,
  exactQuotient,
  minus,
  type Points,
  points,
  quotientTo,
  sum,
  times,
  wholeTimes,
  zero,
} from '../model/points/points.js';
import type { Result } from '../model/scorecard/scorecard.js';
import { fold } from '../model/text/text.js';
import { bandOf } from './bands.js';
import { isAnswer, partsOf, piecesOf, readMet, readRate, whichOf } from './rates.js';

export type Outcome = { readonly way: Way } | { readonly noWay: NoWay };

/** How the points of a way are to be given. */
interface Asked {
  readonly result: Result;
  readonly max: Points | undefined;
  readonly rounding: Rounding | undefined;
}

type OfKind<K extends Scoring['kind']> = Extract<Scoring, { readonly kind: K }>;

const FULL = points('100');

const fails = (noWay: NoWay) => ({ noWay });

const gives = (
  scoring: Scoring,
  { result, max }: Asked,
  given: Points,
  more: Partial<Pick<Way, 'parts' | 'rate' | 'band' | 'bound' | 'rounding'>>,
): Outcome => ({ way: { result, scoring, max: max ?? zero, points: given, parts: [], ...more } });

/** The options that a result says were met. */
type MetOptions = { readonly parts: readonly WayPart[] } | { readonly noWay: NoWay };

const metIn = (scoring: OfKind<'one-of' | 'sum-of' | 'deductions'>, result: Result): MetOptions => {
  const names = scoring.options.map(({ name }) => name.text);
  const parts: WayPart[] = [];
  const seen = new Set<number>();
  for (const part of partsOf(result).flatMap((one) => piecesOf(one, names))) {
    const whole = whichOf(part, names);
    // “Không” in a list of what happened is no option that begins so.
    if (scoring.kind !== 'one-of' && isAnswer(part) && !names.some((name) => fold(name) === fold(part)))
      return fails({ kind: 'yes-or-no', text: part, options: names });
    const met = whole === undefined ? readMet(part) : { text: part };
    const at = whole ?? whichOf(met.text, names);
    const option = at === undefined ? undefined : scoring.options[at];
    if (at === undefined || option === undefined) return fails({ kind: 'no-option', text: part, options: names });
    if (seen.has(at)) return fails({ kind: 'option-twice', text: part });
    seen.add(at);
    parts.push({ name: option.name.text, points: option.points.value, times: 'times' in met ? met.times : undefined });
  }
  return { parts };
};

const worth = (parts: readonly WayPart[]): Points =>
  sum(parts.map((part) => (part.times === undefined ? part.points : times(part.points, part.times))));

const oneOf = (scoring: OfKind<'one-of'>, asked: Asked): Outcome => {
  const met = metIn(scoring, asked.result);
  if ('noWay' in met) return met;
  const [one, ...others] = met.parts;
  if (one === undefined || others.length > 0) return fails({ kind: 'several-options' });
  const { times: written, ...chosen } = one;
  // A line copied whole from the set ends in the points that the option gives.
  if (written !== undefined && !equal(written, one.points)) return fails({ kind: 'counted', text: one.name });
  return gives(scoring, asked, one.points, { parts: [chosen] });
};

const isNone = ({ text }: Result): boolean => /^0+$/u.test(text.trim());

const sumOf = (scoring: OfKind<'sum-of'>, asked: Asked): Outcome => {
  const met: MetOptions = isNone(asked.result) ? { parts: [] } : metIn(scoring, asked.result);
  if ('noWay' in met) return met;
  const [given, most] = [worth(met.parts), scoring.most?.value];
  return most !== undefined && compare(given, most) > 0
    ? gives(scoring, asked, most, { ...met, bound: 'most' })
    : gives(scoring, asked, given, met);
};

/** “3”, “3 lần”. */
const TIMES = /^(\d{1,9})(?:\s+lần)?$/iu;

/** So many times where there is but one thing to count, else each by its name. */
const counted = (scoring: OfKind<'deductions'>, result: Result): MetOptions => {
  const [only, ...others] = scoring.options;
  const count = result.text.trim().match(TIMES)?.[1];
  if (only !== undefined && others.length === 0 && count !== undefined)
    return { parts: [{ name: only.name.text, points: only.points.value, times: points(count) }] };
  return isNone(result) ? { parts: [] } : metIn(scoring, result);
};

const deductions = (scoring: OfKind<'deductions'>, asked: Asked): Outcome => {
  const { max } = asked;
  if (max === undefined) return fails({ kind: 'no-max' });
  const met = counted(scoring, asked.result);
  if ('noWay' in met) return met;
  const left = minus(max, worth(met.parts));
  const least = scoring.least?.value ?? zero;
  return compare(left, least) < 0
    ? gives(scoring, asked, least, { ...met, bound: 'least' })
    : gives(scoring, asked, left, met);
};

const bands = (scoring: OfKind<'bands'>, asked: Asked): Outcome => {
  const rate = readRate(asked.result.text);
  if ('kind' in rate) return fails(rate);
  const band = bandOf(rate, scoring.bands);
  return band === undefined ? fails({ kind: 'no-band' }) : gives(scoring, asked, band.points.value, { rate, band });
};

/** max × part ÷ whole, in whole steps where there are some. */
const share = (scoring: OfKind<'proportion'>, max: Points, rate: Rate, rounding: Rounding | undefined) => {
  const part = times(max, rate.part);
  const step = scoring.step?.value;
  if (step !== undefined && !equal(step, zero)) return times(wholeTimes(part, times(rate.whole, step)), step);
  return rounding === undefined
    ? exactQuotient(part, rate.whole)
    : quotientTo(part, rate.whole, rounding.digits, rounding.mode);
};

const proportion = (scoring: OfKind<'proportion'>, asked: Asked): Outcome => {
  const { max, rounding } = asked;
  if (max === undefined) return fails({ kind: 'no-max' });
  const rate = readRate(asked.result.text);
  if ('kind' in rate) return fails(rate);
  const reaches = (percent: Points): boolean => compareShare(rate.part, rate.whole, percent) >= 0;
  if (scoring.floor !== undefined && !reaches(scoring.floor.value))
    return gives(scoring, asked, zero, { rate, bound: 'floor' });
  if (reaches(scoring.full?.value ?? FULL)) return gives(scoring, asked, max, { rate, bound: 'full' });
  const given = share(scoring, max, rate, rounding);
  if (given === undefined) return fails({ kind: 'no-rounding' });
  const wasRounded = !equal(times(given, rate.whole), times(max, rate.part)) && scoring.step === undefined;
  return gives(scoring, asked, given, { rate, rounding: wasRounded ? rounding : undefined });
};

/** What a result gives. */
export const outcomeOf = (scoring: Scoring, asked: Asked): Outcome => {
  switch (scoring.kind) {
    case 'one-of':
      return oneOf(scoring, asked);
    case 'sum-of':
      return sumOf(scoring, asked);
    case 'deductions':
      return deductions(scoring, asked);
    case 'bands':
      return bands(scoring, asked);
    case 'proportion':
      return proportion(scoring, asked);
  }
};
