/** What the criteria of a set below one add up to. */
import type { PlacedSetCriterion } from '../model/criteria-set/criteria-set.js';
import { type Points, sum, zero } from '../model/points/points.js';

export const maxOf = ({ criterion }: PlacedSetCriterion): Points | undefined => criterion.max?.value;

/** The sum of their maxima, bonuses and deductions left out; undefined where one has none. */
export const listedMax = (children: readonly PlacedSetCriterion[]): Points | undefined => {
  const counted = children.filter(({ criterion }) => criterion.kind !== 'bonus' && criterion.kind !== 'deduction');
  const maxima = counted.map(maxOf);
  return maxima.includes(undefined) ? undefined : sum(maxima.map((one) => one ?? zero));
};
