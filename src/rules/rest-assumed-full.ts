import { finding } from '../model/finding/finding.js';
import { type Rolled, subjectOf, walk } from '../model/scored/scored.js';
import { applies, type Rule, sumsAreKnown } from './rule.js';

const assumed = (one: Rolled): boolean =>
  one.standing === 'partial' && sumsAreKnown(one) && one.stated.assessed === undefined;

/** What is not listed was taken to have full marks, for want of a stated score. */
export const restAssumedFull: Rule = {
  id: 'rest-assumed-full',
  *check({ criteria, total, totalRow: row, scorecard }) {
    for (const one of walk(criteria)) {
      if (!applies(one) || !assumed(one)) continue;
      const at = one.criterion.max?.at ?? one.criterion.at;
      yield finding('rest-assumed-full', { rest: one.rest }, { at, subject: subjectOf(one) });
    }
    if (!assumed(total)) return;
    yield finding('rest-assumed-full', { rest: total.rest }, { at: row?.max?.at ?? scorecard.at });
  },
};
