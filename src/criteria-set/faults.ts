/** What is wrong with a criteria set itself: sums, options, bands, classes. */
import type { CriteriaSet, PlacedSetCriterion } from '../model/criteria-set/criteria-set.js';
import { type Finding, finding } from '../model/finding/finding.js';
import { equal, isPositive, type Points, sum, zero } from '../model/points/points.js';
import { tidy } from '../model/text/text.js';
import { classesFaults } from './class-faults.js';
import { listedMax, maxOf } from './listed-max.js';
import { everyPlaced, setSubject } from './place.js';
import { scoringFaults, type Told } from './scoring-faults.js';

/** A maximum that is not the sum of what stands below it. */
const sumFault = (
  stated: { readonly value?: Points | undefined; readonly at: Finding['at'] } | undefined,
  children: readonly PlacedSetCriterion[],
): readonly Told[] => {
  const listed = listedMax(children);
  if (stated?.value === undefined || listed === undefined || children.length === 0) return [];
  return equal(stated.value, listed) ? [] : [{ fault: 'sum', stated: stated.value, listed, at: stated.at }];
};

/** All faults of a set, in its order. Codes that stand twice under one parent are faults too. */
export const setFaults = (set: CriteriaSet): readonly Finding[] => {
  const all = everyPlaced(set);
  const told = ({ at, ...args }: Told, one?: PlacedSetCriterion): Finding =>
    finding('set-fault', args, {
      at,
      subject: one && setSubject(one),
      // What a table says in words of its own may be meant for people alone.
      ...(args.fault === 'unread' && { severity: 'warning' as const }),
    });
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
        ...(criterion.unread ?? []).map(({ text, at }) => ({ fault: 'unread', text: tidy(text), at }) as const),
        ...scoringFaults(one, rounding),
        ...(criterion.absence?.policy === 'rescale' && rounding === undefined
          ? [{ fault: 'no-rounding', at: criterion.absence.at } as const]
          : []),
      ];
      return faults.map((fault) => told(fault, one));
    }),
    ...(set.absence === 'rescale' && rounding === undefined ? [told({ fault: 'no-rounding', at: set.at })] : []),
    ...classesFaults(set).map((one) => told(one)),
  ];
};
