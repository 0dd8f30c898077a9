/** What is wrong with how a criterion of a set is scored: options, bands, proportions, deductions. */
import type {
  Band,
  CriteriaSet,
  PlacedSetCriterion,
  SetNumber,
  SetOption,
} from '../model/criteria-set/criteria-set.js';
import type { Finding } from '../model/finding/finding.js';
import type { RuleArguments } from '../model/finding/rule-arguments.js';
import { compare, equal, isNegative, isPositive, type Points, points, sum, zero } from '../model/points/points.js';
import { fold, tidy } from '../model/text/text.js';
import { settledBands } from './bands.js';

/** A fault and its place; whose it is, whoever asked knows. */
export type Told = RuleArguments['set-fault'] & { readonly at: Finding['at'] };

const FULL = points('100');

const pointsAbove = (max: Points | undefined, given: readonly SetNumber[]): readonly Told[] =>
  max === undefined
    ? []
    : given.flatMap(({ value, at }): readonly Told[] =>
        compare(value, max) > 0 ? [{ fault: 'points-above-max', points: value, max, at }] : [],
      );

/** The greatest of some scores is the maximum: none above it, and one that reaches it. */
const reachFaults = (max: Points | undefined, given: readonly SetNumber[], at: Finding['at']): readonly Told[] => {
  const above = pointsAbove(max, given);
  if (max === undefined || above.length > 0) return above;
  const best = given.reduce((most, { value }) => (compare(value, most) > 0 ? value : most), zero);
  return equal(best, max) ? [] : [{ fault: 'max-not-reached', points: best, max, at }];
};

const bandFaults = (bands: readonly Band[]): readonly Told[] => {
  const settled = settledBands(bands);
  const [lowest] = settled;
  const highest = settled.at(-1);
  const empty = settled.flatMap(({ low, high, at }): readonly Told[] => {
    if (low === undefined || high === undefined) return [];
    const order = compare(low.value, high.value);
    const isEmpty = order > 0 || (order === 0 && !(low.inclusive && high.inclusive));
    return isEmpty ? [{ fault: 'band-empty', low: low.value, high: high.value, at }] : [];
  });
  // Where one has no room, what its neighbours leave is not to be judged.
  if (empty.length > 0) return empty;
  const faults: Told[] = [];
  if (lowest?.low !== undefined && (isPositive(lowest.low.value) || !lowest.low.inclusive))
    faults.push({ fault: 'band-gap', from: zero, to: lowest.low.value, at: lowest.at });
  settled.slice(1).forEach((above, index) => {
    const below = settled[index];
    const [ends, begins] = [below?.high, above.low];
    if (ends === undefined || begins === undefined) {
      if (below !== undefined) faults.push({ fault: 'band-overlap', at: above.at });
      return;
    }
    const order = compare(ends.value, begins.value);
    if (order < 0 || (order === 0 && !ends.inclusive && !begins.inclusive))
      faults.push({ fault: 'band-gap', from: ends.value, to: begins.value, at: above.at });
    else if (order > 0 || (ends.inclusive && begins.inclusive)) faults.push({ fault: 'band-overlap', at: above.at });
  });
  if (highest?.high !== undefined) {
    const order = compare(highest.high.value, FULL);
    if (order < 0 || (order === 0 && !highest.high.inclusive))
      faults.push({ fault: 'band-gap', from: highest.high.value, to: FULL, at: highest.at });
  }
  return faults;
};

/** Options that a result cannot tell apart. */
const optionsTwice = (options: readonly SetOption[]): readonly Told[] => {
  const seen = new Set<string>();
  return options.flatMap(({ name, at }): readonly Told[] => {
    const key = fold(name.text);
    const isTwice = seen.has(key);
    seen.add(key);
    return isTwice ? [{ fault: 'option-twice', name: tidy(name.text), at }] : [];
  });
};

/** All that is wrong with the scoring of one criterion. */
export const scoringFaults = (
  { criterion }: PlacedSetCriterion,
  rounding: CriteriaSet['rounding'],
): readonly Told[] => {
  const { scoring, max } = criterion;
  if (scoring === undefined) return [];
  const given = max?.value;
  if (criterion.criteria.length > 0) return [{ fault: 'scored-parent', at: scoring.at }];
  const steps = scoring.kind === 'bands' ? scoring.bands : scoring.kind === 'proportion' ? undefined : scoring.options;
  if (steps?.length === 0) return [{ fault: 'empty-scoring', at: scoring.at }];
  const twice = 'options' in scoring ? optionsTwice(scoring.options) : [];
  if (twice.length > 0) return twice;
  switch (scoring.kind) {
    case 'one-of':
      return reachFaults(
        given,
        scoring.options.map((option) => option.points),
        scoring.at,
      );
    case 'sum-of': {
      const best = sum(scoring.options.map((option) => option.points.value));
      const { most } = scoring;
      if (most !== undefined) return reachFaults(given, [most], most.at);
      return given === undefined || equal(best, given)
        ? []
        : [{ fault: 'max-not-reached', points: best, max: given, at: scoring.at }];
    }
    case 'deductions':
      if (scoring.least !== undefined && isNegative(scoring.least.value) && criterion.kind !== 'deduction')
        return [{ fault: 'least-below-zero', at: scoring.least.at }];
      return pointsAbove(given, scoring.least === undefined ? [] : [scoring.least]);
    case 'bands': {
      const amounts = scoring.bands.map((band) => band.points);
      return [...reachFaults(given, amounts, scoring.at), ...bandFaults(scoring.bands)];
    }
    case 'proportion': {
      const { floor, full = { value: FULL }, step } = scoring;
      if (floor !== undefined && compare(floor.value, full.value) > 0)
        return [{ fault: 'floor-above-full', floor: floor.value, full: full.value, at: floor.at }];
      if (step !== undefined && (!isPositive(step.value) || (given !== undefined && compare(step.value, given) > 0)))
        return [{ fault: 'step-size', step: step.value, max: given, at: step.at }];
      // A third of a point has no end.
      return rounding === undefined && step === undefined ? [{ fault: 'no-rounding', at: scoring.at }] : [];
    }
  }
};
