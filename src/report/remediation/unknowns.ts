/** What keeps a sum from being whole: points that could not be read, and what does not apply. */
import { type Points, sum } from '../../model/points/points.js';
import { isUnreadable } from '../../model/scorecard/scorecard.js';
import { type Basis, type ScoredCriterion, scoreColumn, walk } from '../../model/scored/scored.js';

/** Whether the score of a criterion is missing because something written could not be read. */
export const scoreUnreadable = ({ criterion }: ScoredCriterion, basis: Basis): boolean => {
  const score = criterion[scoreColumn(basis)];
  return isUnreadable(score) || (score?.value === undefined && isUnreadable(criterion.lost));
};

/** A leaf that no sum holds because of what could not be read: its score, or the maximum of its score. */
const isUnread = (one: ScoredCriterion, basis: Basis): boolean => {
  if (one.children.length > 0 || one.unscored === 0) return false;
  const scoredAgainstNothing =
    isUnreadable(one.criterion.max) && one.criterion[scoreColumn(basis)]?.value !== undefined;
  return scoreUnreadable(one, basis) || scoredAgainstNothing;
};

/** How many unscored leaves are so because they could not be read. */
export const unreadLeaves = (criteria: readonly ScoredCriterion[], basis: Basis): number =>
  walk(criteria).filter((one) => isUnread(one, basis)).length;

/** Whether every maximum below was read, so that their sum may be compared with a printed one. */
export const maximaAreRead = (criteria: readonly ScoredCriterion[]): boolean =>
  !walk(criteria).some((one) => isUnreadable(one.criterion.max));

const applies = (one: ScoredCriterion): boolean => one.state !== 'not-applicable';

/** The maxima below that count nowhere because they do not apply; a bonus has none. */
export const leftOutOf = (criteria: readonly ScoredCriterion[]): Points =>
  sum(
    walk(criteria)
      .filter((one) => !applies(one) && one.criterion.kind !== 'bonus')
      .filter((one) => one.parent === undefined || applies(one.parent))
      .flatMap((one) => one.max ?? []),
  );
