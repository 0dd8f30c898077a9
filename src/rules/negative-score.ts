import { finding } from '../model/finding.js';
import { isNegative } from '../model/points.js';
import { subjectOf } from '../model/scored.js';
import { applies, eachCriterion } from './rule.js';

/** A leaf's points are below zero: stated so, or because it lost more than it is worth. Bonuses and deductions may. */
export const negativeScore = eachCriterion('negative-score', (one) => {
  const { criterion } = one;
  if (one.children.length > 0 || !applies(one) || criterion.kind !== undefined) return undefined;
  const subject = subjectOf(one);
  const stated = (['max', 'self', 'assessed'] as const).flatMap((column) => {
    const score = criterion[column]?.value;
    if (score === undefined || !isNegative(score)) return [];
    return finding('negative-score', { column, score }, { at: criterion[column]?.at, subject });
  });
  const derived = criterion.assessed?.value === undefined ? one.stated.assessed : undefined;
  if (stated.length > 0 || derived === undefined || criterion.lost === undefined || !isNegative(derived)) return stated;
  return finding('negative-score', { column: 'assessed', score: derived }, { at: criterion.lost.at, subject });
});
