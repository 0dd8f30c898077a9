import { finding } from '../model/finding/finding.js';
import { compare, equal, isNegative, minus, type Points, plus, sum, zero } from '../model/points/points.js';
import type { PointColumn } from '../model/scorecard/scorecard.js';
import { type ScoredCriterion, subjectOf } from '../model/scored/scored.js';
import { footnoteIn } from './footnote.js';
import { applies, eachPoints, values } from './rule.js';

/** Whether a likelier score is what the row's own lost points, or its parent's score, ask for. */
const isProven = (one: ScoredCriterion, column: PointColumn, score: Points, likely: Points): boolean => {
  const { criterion, parent, stated } = one;
  if (column === 'assessed' && stated.max !== undefined && criterion.lost?.value !== undefined)
    return equal(minus(stated.max, likely), criterion.lost.value);
  const whole = parent?.criterion[column]?.value;
  const scores = parent?.children.map((child) => child.criterion[column]?.value ?? zero) ?? [];
  return whole !== undefined && equal(whole, plus(minus(sum(scores), score), likely));
};

/** A leaf scores more than it is worth. Bonuses and deductions may. */
export const scoreAboveMax = eachPoints('score-above-max', ['self', 'assessed'], (one, column, stated) => {
  const { criterion } = one;
  const max = one.stated.max ?? one.max;
  const score = stated.value;
  if (one.children.length > 0 || !applies(one) || criterion.kind !== undefined) return undefined;
  if (max === undefined || score === undefined || compare(score, max) <= 0) return undefined;
  // A maximum below zero is the fault itself.
  if (isNegative(max)) return undefined;
  const fits = (likely: Points): boolean => compare(likely, max) <= 0 && isProven(one, column, score, likely);
  return finding(
    'score-above-max',
    { column, score, max, footnote: footnoteIn(stated, fits) },
    { at: stated.at, also: criterion.max?.at, subject: subjectOf(one), values: values(max, score) },
  );
});
