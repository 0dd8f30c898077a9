import { finding } from '../model/finding/finding.js';
import { POINT_COLUMNS } from '../model/scorecard/scorecard.js';
import { subjectOf } from '../model/scored/scored.js';
import { eachPoints } from './rule.js';

/** A dash or an x stands for "not scored". */
export const blankMark = eachPoints('blank-mark', POINT_COLUMNS, (one, column, stated) =>
  stated.reading.kind === 'blank-mark'
    ? finding('blank-mark', { mark: stated.text.trim(), column }, { at: stated.at, subject: subjectOf(one) })
    : undefined,
);
