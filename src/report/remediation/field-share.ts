/** What part of all lost points a field lost. */
import { isPositive, type Points, percentOf } from '../../model/points/points.js';
import type { ScoredCriterion, ScoredScorecard } from '../../model/scored/scored.js';

/** The whole's lost points, where shares of it mean something. */
export const sharedLoss = ({ total: { lost } }: ScoredScorecard): Points | undefined =>
  lost !== undefined && isPositive(lost) ? lost : undefined;

/** In percent, rounded half up to 2 decimals; absent where the field does not apply, or nothing is lost on the whole. */
export const fieldShare = (field: ScoredCriterion, scored: ScoredScorecard): Points | undefined => {
  const whole = sharedLoss(scored);
  const applies = field.state !== 'not-applicable';
  return whole !== undefined && applies && field.lost !== undefined ? percentOf(field.lost, whole) : undefined;
};
