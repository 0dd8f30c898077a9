import { finding } from '../model/finding.js';
import { compare } from '../model/points.js';
import { subjectOf } from '../model/scored.js';
import { applies, eachCriterion, values } from './rule.js';

/** A leaf scores more than it is worth. Bonuses and deductions may. */
export const scoreAboveMax = eachCriterion('score-above-max', (one) => {
  const { criterion } = one;
  const max = one.stated.max ?? one.max;
  if (one.children.length > 0 || !applies(one) || criterion.kind !== undefined || max === undefined) return undefined;
  return (['self', 'assessed'] as const).flatMap((column) => {
    const stated = criterion[column];
    const score = stated?.value;
    if (score === undefined || compare(score, max) <= 0) return [];
    return finding(
      'score-above-max',
      { column, score, max },
      { at: stated?.at, also: criterion.max?.at, subject: subjectOf(one), values: values(max, score) },
    );
  });
});
