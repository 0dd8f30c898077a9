/** If all remedies that are due by a day succeed: what they win back, criterion by criterion. */
import { lastDayOf, tasksOf } from '../../deadline/tasks.js';
import { isPositive, type Points, plus } from '../../model/points/points.js';
import type { Remedy } from '../../model/scorecard/scorecard.js';
import { type ScoredScorecard, scoreOf } from '../../model/scored/scored.js';
import type { Day } from '../../model/time/day.js';
import { type Chance, chancesIn, statusOf, wonBy } from './chances.js';

export interface WonByDay {
  /** New scores by the criterion's place in the tree. */
  readonly scores: ReadonlyMap<number, Points>;
  /** Due by then, or done. */
  readonly succeeded: ReadonlySet<Remedy>;
  readonly later: number;
  readonly undated: number;
  readonly withoutRemedy: number;
}

/**
 * @param fixed criteria that are left as they are, by their places in the tree
 */
export const wonByDay = (scored: ScoredScorecard, day: Day, fixed: ReadonlySet<number>): WonByDay => {
  const lastDays = new Map(tasksOf(scored).map(({ remedy, deadline }) => [remedy, lastDayOf(deadline)] as const));
  const succeeds = (remedy: Remedy): boolean => {
    const last = lastDays.get(remedy);
    return statusOf(remedy) === 'done' || (last !== undefined && last <= day);
  };
  const chances = chancesIn(scored).filter(({ index }) => !fixed.has(index));
  const succeeded = new Set(chances.flatMap(({ remedies }) => remedies.filter(succeeds)));
  const scores = new Map<number, Points>();
  const left: Chance[] = [];
  for (const chance of chances) {
    const won = wonBy(chance, succeeded);
    const score = scoreOf(chance.one, scored.basis);
    if (isPositive(won) && score !== undefined) scores.set(chance.index, plus(score, won));
    else left.push(chance);
  }
  const withoutRemedy = left.filter(({ remedies }) => remedies.length === 0).length;
  const isUndated = (remedy: Remedy): boolean => !succeeded.has(remedy) && lastDays.get(remedy) === undefined;
  const undated = left.filter(({ remedies }) => remedies.some(isUndated)).length;
  return { scores, succeeded, undated, withoutRemedy, later: left.length - withoutRemedy - undated };
};
