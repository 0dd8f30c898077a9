import { finding } from '../model/finding.js';
import { compare } from '../model/points.js';
import { subjectOf } from '../model/scored.js';
import { applies, eachPoints, values } from './rule.js';

/** A leaf scores more than it is worth. Bonuses and deductions may. */
export const scoreAboveMax = eachPoints('score-above-max', ['self', 'assessed'], (one, column, stated) => {
  const { criterion } = one;
  const max = one.stated.max ?? one.max;
  const score = stated.value;
  if (one.children.length > 0 || !applies(one) || criterion.kind !== undefined) return undefined;
  if (max === undefined || score === undefined || compare(score, max) <= 0) return undefined;
  return finding(
    'score-above-max',
    { column, score, max },
    { at: stated.at, also: criterion.max?.at, subject: subjectOf(one), values: values(max, score) },
  );
});
