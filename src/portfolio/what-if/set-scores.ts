/** Scores that a person sets, criterion by criterion → new scores, or why one cannot be set. */

import { compare, isNegative, type Points } from '../../model/points/points.js';
import { meantBy } from '../../model/scored/meant-criterion.js';
import { type ScoredCriterion, type ScoredScorecard, walk } from '../../model/scored/scored.js';
import type { SetScoreFault } from '../../model/what-if.js';

/** "1.2=1,5": the criterion by its code or path, and its score. */
export interface SetScore {
  readonly code: string;
  readonly score: Points;
}

/** A penalty is below 0; a bonus may pass its maximum. */
const faultOf = (one: ScoredCriterion, { code, score }: SetScore): SetScoreFault | undefined => {
  const { kind } = one.criterion;
  if (one.children.length > 0) return { kind: 'parent', code, below: one.children.map(({ path }) => path) };
  if (one.state === 'not-applicable') return { kind: 'not-applicable', code };
  if (isNegative(score) && kind !== 'deduction') return { kind: 'negative', code, score };
  if (kind === 'bonus') return undefined;
  if (one.max === undefined) return { kind: 'no-maximum', code };
  return compare(score, one.max) > 0 ? { kind: 'above-maximum', code, score, max: one.max } : undefined;
};

/** New scores by the criterion's place in the tree. */
export const setScores = (
  { criteria }: ScoredScorecard,
  sets: readonly SetScore[],
): ReadonlyMap<number, Points> | { readonly fault: SetScoreFault } => {
  const places = new Map(walk(criteria).map((one, index) => [one, index]));
  const scores = new Map<number, Points>();
  for (const set of sets) {
    const { code } = set;
    const [one, ...others] = meantBy(code, criteria);
    if (one === undefined) return { fault: { kind: 'unknown', code } };
    if (others.length > 0)
      return { fault: { kind: 'ambiguous', code, paths: [one, ...others].map(({ path }) => path) } };
    const fault = faultOf(one, set);
    if (fault !== undefined) return { fault };
    const place = places.get(one) ?? -1;
    if (scores.has(place)) return { fault: { kind: 'twice', code } };
    scores.set(place, set.score);
  }
  return scores;
};
