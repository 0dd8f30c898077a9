import { finding } from '../model/finding/finding.js';
import { isZero } from '../model/points/points.js';
import { subjectOf } from '../model/scored/scored.js';
import { applies, eachCriterion } from './rule.js';

/** What does not apply has a score all the same. Nothing lost is no score; self beside assessed is not judged. */
export const scoreNotApplicable = eachCriterion('score-not-applicable', (one, { basis }) => {
  if (applies(one)) return undefined;
  // Once for a criterion: what it lost says no more than what it scored.
  const columns = basis === 'self' ? (['self'] as const) : (['assessed', 'lost'] as const);
  for (const column of columns) {
    const stated = one.criterion[column];
    const score = stated?.value;
    if (stated === undefined || score === undefined || (column === 'lost' && isZero(score))) continue;
    return finding('score-not-applicable', { column, score }, { at: stated.at, subject: subjectOf(one) });
  }
  return undefined;
});
