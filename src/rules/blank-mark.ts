import { finding } from '../model/finding.js';
import { POINT_COLUMNS } from '../model/scorecard.js';
import { subjectOf } from '../model/scored.js';
import { eachCriterion } from './rule.js';

/** A dash or an x stands for "not scored". */
export const blankMark = eachCriterion('blank-mark', (one) =>
  POINT_COLUMNS.flatMap((column) => {
    const stated = one.criterion[column];
    if (stated?.reading.kind !== 'blank-mark') return [];
    return finding('blank-mark', { mark: stated.text.trim(), column }, { at: stated.at, subject: subjectOf(one) });
  }),
);
