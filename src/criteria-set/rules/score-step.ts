import { type Finding, finding } from '../../model/finding/finding.js';
import { equal, minus } from '../../model/points/points.js';
import { type ScoredCriterion, subjectOf } from '../../model/scored/scored.js';
import { tidy } from '../../model/text/text.js';
import type { Matched } from '../complete.js';
import { isPossible, namedScores } from '../steps.js';
import { eachMatched } from './rule.js';

const COLUMNS = ['self', 'assessed'] as const;

/** A result that the rule cannot take. */
const unclear = (one: ScoredCriterion, { noWay }: Matched): readonly Finding[] => {
  const { result } = one.criterion;
  if (noWay === undefined || result === undefined) return [];
  const args = { why: 'unclear', result: tidy(result.text), noWay } as const;
  return [finding('score-step', args, { at: result.at, subject: subjectOf(one) })];
};

const againstRule = (
  one: ScoredCriterion,
  column: (typeof COLUMNS)[number],
  { place, way }: Matched,
): Finding | undefined => {
  const { criterion } = one;
  const stated = criterion[column];
  const { scoring } = place.criterion;
  if (stated?.value === undefined || stated.from !== undefined || scoring === undefined) return undefined;
  const where = { at: stated.at, subject: subjectOf(one) };
  const score = stated.value;
  if (way !== undefined && criterion.result !== undefined) {
    // A result is the unit's own: the assessors' score follows from what they accept of it.
    if (equal(way.points, score) || (column === 'assessed' && criterion.self !== undefined)) return undefined;
    const values = { expected: way.points, found: score, difference: minus(score, way.points) };
    const args = { why: 'result', column, score, expected: way.points, result: tidy(criterion.result.text) } as const;
    return finding('score-step', args, { ...where, also: criterion.result.at, values });
  }
  if (isPossible(score, scoring, one.max)) return undefined;
  const scores = namedScores(scoring) ?? [];
  const step = scoring.kind === 'proportion' ? scoring.step?.value : undefined;
  return finding('score-step', { why: 'not-a-step', column, score, kind: scoring.kind, scores, step }, where);
};

/** A score that the rule of its criterion cannot give, or that its result does not. */
export const scoreStep = eachMatched((one, matched) => {
  if (one.children.length > 0 || one.state === 'not-applicable') return undefined;
  return [...unclear(one, matched), ...COLUMNS.flatMap((column) => againstRule(one, column, matched) ?? [])];
});
