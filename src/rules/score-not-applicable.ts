import { finding } from '../model/finding.js';
import { isZero } from '../model/points.js';
import { subjectOf } from '../model/scored.js';
import { applies, eachCriterion } from './rule.js';

/** What does not apply has a score all the same. Nothing lost is no score. */
export const scoreNotApplicable = eachCriterion('score-not-applicable', (one) => {
  if (applies(one)) return undefined;
  return (['self', 'assessed', 'lost'] as const).flatMap((column) => {
    const stated = one.criterion[column];
    const score = stated?.value;
    if (stated === undefined || score === undefined || (column === 'lost' && isZero(score))) return [];
    return finding('score-not-applicable', { column, score }, { at: stated.at, subject: subjectOf(one) });
  });
});
