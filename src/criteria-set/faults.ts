/** What is wrong with a criteria set itself: sums, options, bands, classes. */
import type { Band, Classes, CriteriaSet, PlacedSetCriterion, SetNumber, SetOption } from '../model/criteria-set.js';
import { type Finding, finding, type RuleArguments } from '../model/finding.js';
import { compare, equal, isNegative, isPositive, isZero, type Points, points, sum, zero } from '../model/points.js';
import { fold, tidy } from '../model/text.js';
import { settledBands } from './bands.js';
import { everyPlaced, setSubject } from './place.js';

type Fault = RuleArguments['set-fault'];
type Told = Fault & { readonly at: Finding['at'] };

const FULL = points('100');

const maxOf = ({ criterion }: PlacedSetCriterion): Points | undefined => criterion.max?.value;

const listedMax = (children: readonly PlacedSetCriterion[]): Points | undefined => {
  const counted = children.filter(({ criterion }) => criterion.kind !== 'bonus' && criterion.kind !== 'deduction');
  const maxima = counted.map(maxOf);
  return maxima.includes(undefined) ? undefined : sum(maxima.map((one) => one ?? zero));
};

/** A maximum that is not the sum of what stands below it. */
const sumFault = (
  stated: { readonly value?: Points | undefined; readonly at: Finding['at'] } | undefined,
  children: readonly PlacedSetCriterion[],
): readonly Told[] => {
  const listed = listedMax(children);
  if (stated?.value === undefined || listed === undefined || children.length === 0) return [];
  return equal(stated.value, listed) ? [] : [{ fault: 'sum', stated: stated.value, listed, at: stated.at }];
};

const pointsAbove = (max: Points | undefined, given: readonly SetNumber[]): readonly Told[] =>
  max === undefined
    ? []
    : given.flatMap(({ value, at }): readonly Told[] =>
        compare(value, max) > 0 ? [{ fault: 'points-above-max', points: value, max, at }] : [],
      );

const bandFaults = (bands: readonly Band[]): readonly Told[] => {
  const settled = settledBands(bands);
  const [lowest] = settled;
  const highest = settled.at(-1);
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

const scoringFaults = ({ criterion }: PlacedSetCriterion, rounding: CriteriaSet['rounding']): readonly Told[] => {
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
    case 'sum-of': {
      const amounts = scoring.options.map((option) => option.points);
      const best =
        scoring.kind === 'sum-of'
          ? sum(amounts.map(({ value }) => value))
          : amounts.reduce((most, { value }) => (compare(value, most) > 0 ? value : most), zero);
      const reaches = given === undefined || amounts.length === 0 || equal(best, given);
      const above = scoring.kind === 'one-of' ? pointsAbove(given, amounts) : [];
      if (above.length > 0 || reaches) return above;
      return [{ fault: 'max-not-reached', points: best, max: given, at: scoring.at }];
    }
    case 'deductions':
      if (scoring.least !== undefined && isNegative(scoring.least.value) && criterion.kind !== 'deduction')
        return [{ fault: 'least-below-zero', at: scoring.least.at }];
      return pointsAbove(given, scoring.least === undefined ? [] : [scoring.least]);
    case 'bands': {
      const amounts = scoring.bands.map((band) => band.points);
      return [...pointsAbove(given, amounts), ...bandFaults(scoring.bands)];
    }
    case 'proportion': {
      const { floor, full } = scoring;
      if (floor !== undefined && compare(floor.value, full?.value ?? FULL) > 0)
        return [{ fault: 'band-overlap', at: floor.at }];
      // A third of a point has no end.
      return rounding === undefined && scoring.step === undefined ? [{ fault: 'no-rounding', at: scoring.at }] : [];
    }
  }
};

const classFaults = ({ bounds, of, at }: Classes): readonly Told[] => {
  const faults: Told[] = [];
  const names = new Set<string>();
  for (const [index, bound] of bounds.entries()) {
    const before = bounds[index - 1];
    const name = tidy(bound.name.text);
    if (names.has(fold(name))) faults.push({ fault: 'class-twice', name, at: bound.at });
    names.add(fold(name));
    if (bound.least !== undefined && of === 'percent' && compare(bound.least.value, FULL) > 0)
      faults.push({ fault: 'points-above-max', points: bound.least.value, max: FULL, at: bound.least.at });
    if (before === undefined) continue;
    const isLower =
      before.least !== undefined &&
      (bound.least === undefined ||
        compare(bound.least.value, before.least.value) < 0 ||
        (equal(bound.least.value, before.least.value) && bound.least.inclusive && !before.least.inclusive));
    if (!isLower) faults.push({ fault: 'class-order', name, before: tidy(before.name.text), at: bound.at });
  }
  const last = bounds.at(-1)?.least;
  if (last !== undefined && (!isZero(last.value) || !last.inclusive))
    faults.push({ fault: 'class-open', points: last.value, at });
  return faults;
};

/** All faults of a set, in its order. Codes that stand twice under one parent are faults too. */
export const setFaults = (set: CriteriaSet): readonly Finding[] => {
  const all = everyPlaced(set);
  const told = ({ at, ...args }: Told, one?: PlacedSetCriterion): Finding =>
    finding('set-fault', args, { at, subject: one && setSubject(one) });
  const surveys = all.filter(({ criterion }) => criterion.survey && criterion.criteria.length === 0);
  const surveyed = sum(surveys.map((one) => maxOf(one) ?? zero));
  const { max, surveyMax, rounding } = set;
  const paths = new Set<string>();
  return [
    ...sumFault(
      max,
      all.filter(({ parent }) => parent === undefined),
    ).map((one) => told(one)),
    ...(surveyMax?.value === undefined || equal(surveyMax.value, surveyed)
      ? []
      : [told({ fault: 'survey-share', stated: surveyMax.value, listed: surveyed, at: surveyMax.at })]),
    ...all.flatMap((one): readonly Finding[] => {
      const { criterion, path } = one;
      const isTwice = paths.has(path);
      paths.add(path);
      const faults: readonly Told[] = [
        ...(isTwice ? [{ fault: 'code-twice', at: criterion.at } as const] : []),
        ...(criterion.criteria.length === 0 && criterion.max?.value === undefined && criterion.kind === undefined
          ? [{ fault: 'no-max', at: criterion.at } as const]
          : []),
        ...(criterion.max?.value !== undefined && !isPositive(criterion.max.value) && criterion.kind !== 'deduction'
          ? [{ fault: 'max-not-positive', at: criterion.max.at } as const]
          : []),
        ...sumFault(criterion.max, one.children),
        ...scoringFaults(one, rounding),
        ...(criterion.absence?.policy === 'rescale' && rounding === undefined
          ? [{ fault: 'no-rounding', at: criterion.absence.at } as const]
          : []),
      ];
      return faults.map((fault) => told(fault, one));
    }),
    ...(set.absence === 'rescale' && rounding === undefined ? [told({ fault: 'no-rounding', at: set.at })] : []),
    ...set.classes.flatMap((classes) => classFaults(classes).map((one) => told(one))),
  ];
};
