import { finding } from '../model/finding/finding.js';
import { equal, minus } from '../model/points/points.js';
import { subjectOf } from '../model/scored/scored.js';
import { footnoteIn } from './footnote.js';
import { applies, eachCriterion, leavesOutUnknown, values } from './rule.js';

/** Maximum, assessed and lost all stand, and lost is not maximum − assessed: assessed is believed. */
export const lostMismatch = eachCriterion('lost-mismatch', (one) => {
  const { criterion } = one;
  const max = criterion.max?.value === undefined ? undefined : one.stated.max;
  const assessed = criterion.assessed?.value;
  const stated = criterion.lost?.value;
  if (!applies(one) || max === undefined || assessed === undefined || stated === undefined) return undefined;
  const computed = minus(max, assessed);
  // A bonus that was not earned is no loss, so whatever a table prints there is not judged.
  if ((criterion.kind === 'bonus' && one.children.length === 0) || equal(stated, computed)) return undefined;
  if (leavesOutUnknown(one)) return undefined;
  const footnote =
    footnoteIn(criterion.lost, (likely) => equal(likely, computed)) ??
    footnoteIn(criterion.assessed, (likely) => equal(minus(max, likely), stated)) ??
    footnoteIn(criterion.max, (likely) => equal(minus(likely, assessed), stated));
  return finding(
    'lost-mismatch',
    { max, assessed, stated, computed, footnote },
    { at: criterion.lost?.at, also: criterion.assessed?.at, subject: subjectOf(one), values: values(computed, stated) },
  );
});
