import { finding } from '../model/finding/finding.js';
import { isUnreadable } from '../model/scorecard/scorecard.js';
import { scoreColumn, subjectOf } from '../model/scored/scored.js';
import { applies, eachCriterion } from './rule.js';

/** A leaf has points but nothing they could be out of. */
export const missingMax = eachCriterion('missing-max', (one, { basis }) => {
  const { criterion } = one;
  if (one.children.length > 0 || !applies(one) || criterion.kind === 'deduction') return undefined;
  if (one.stated.max !== undefined || isUnreadable(criterion.max)) return undefined;
  const column = criterion[scoreColumn(basis)]?.value === undefined ? 'lost' : scoreColumn(basis);
  const score = criterion[column]?.value;
  if (score === undefined) return undefined;
  // What a bonus earned counts without a maximum; what it lost says nothing of what it earned.
  if (criterion.kind === 'bonus' && column !== 'lost') return undefined;
  return finding('missing-max', { column, score }, { at: criterion[column]?.at, subject: subjectOf(one) });
});
