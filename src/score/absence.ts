/** What does not apply, where its criteria set says otherwise than to leave it out: full marks, or a block of its size. */
import type { Absences } from '../model/criteria-set/criteria-set.js';
import {
  isPositive,
  isZero,
  minus,
  type Points,
  percentOf,
  plus,
  quotientTo,
  sum,
  times,
  zero,
} from '../model/points/points.js';
import type { Rolled } from '../model/scored/scored.js';
import type { Branch } from './branch.js';

/** Full marks for what does not apply. */
export const granted = (rolled: Rolled, max: Points): Rolled => ({
  ...rolled,
  max,
  assessed: max,
  lost: zero,
  percent: percentOf(max, max),
  scoredMax: max,
});

/** What the block is short of because some of it does not apply. */
const missingSize = (below: readonly Branch[], { policyOf }: Absences): Points =>
  sum(
    below.flatMap(({ applies, scored: { criterion }, share }) =>
      !applies && policyOf(criterion) === 'rescale' ? [share.leftOut] : [],
    ),
  );

export interface Rescaled {
  readonly rolled: Rolled;
  /** By how much its maximum has grown. */
  readonly by: Points;
}

/**
 * A block brought back to its size: what was reached of the rest counts for the whole of it, rounded once as the set
 * says. While something is unscored, nothing is.
 */
export const rescaled = (rolled: Rolled, below: readonly Branch[], absences: Absences | undefined): Rescaled => {
  const same = { rolled, by: zero };
  if (absences?.rounding === undefined) return same;
  const by = missingSize(below, absences);
  const { max, assessed, unscored, unreadable } = rolled;
  if (isZero(by) || max === undefined || !isPositive(max) || assessed === undefined) return same;
  if (unscored > 0 || unreadable) return same;
  const { digits, mode } = absences.rounding;
  const size = plus(max, by);
  const given = quotientTo(times(assessed, size), max, digits, mode);
  return {
    by,
    rolled: {
      ...rolled,
      max: size,
      assessed: given,
      lost: minus(size, given),
      // Its children's losses are no longer its own.
      unexplained: undefined,
      percent: percentOf(given, size),
      scoredMax: size,
      rescaled: { from: assessed, of: max },
    },
  };
};
