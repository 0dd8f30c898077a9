/** Blocks that are brought back to their size: what is won in one counts for more above it, and is rounded there. */
import { fromUnits, inUnits, minus, plus, quotientTo, times, zero } from '../../model/points/points.js';
import { type ScoredCriterion, type ScoredScorecard, type Total, walk } from '../../model/scored/scored.js';
import type { Chance } from './chances.js';
import type { Block } from './least.js';

type Rescaled = ScoredCriterion | Total;

/** The nearest such block around a criterion; undefined where that is the whole. */
const blockAround = ({ parent }: ScoredCriterion): ScoredCriterion | undefined =>
  parent === undefined || parent.rescaled !== undefined ? parent : blockAround(parent);

/** What so much won in a block comes to above it, rounded as the set says. */
const worthOf = (
  { rescaled, max, assessed }: Rescaled,
  { absences }: ScoredScorecard,
  digits: number,
): Block['worth'] => {
  const rounding = absences?.rounding;
  if (rescaled === undefined || rounding === undefined || max === undefined) return undefined;
  return (gain) => {
    const reached = plus(rescaled.from, fromUnits(gain, digits));
    const given = quotientTo(times(reached, max), rescaled.of, rounding.digits, rounding.mode);
    return inUnits(minus(given, assessed ?? zero), digits);
  };
};

/**
 * The blocks of a scorecard with the places of the chances in them, in units of so many decimals: no fewer than those
 * of the chances, and than the set rounds to.
 */
export const blocksOf = (scored: ScoredScorecard, chances: readonly Chance[], digits: number): Block => {
  const rescaled = walk(scored.criteria).filter((one) => one.rescaled !== undefined);
  const blockIn = (around: ScoredCriterion | undefined): Block => ({
    options: chances.flatMap(({ one }, index) => (blockAround(one) === around ? [index] : [])),
    blocks: rescaled.filter((one) => blockAround(one) === around).map(blockIn),
    worth: worthOf(around ?? scored.total, scored, digits),
  });
  return blockIn(undefined);
};
