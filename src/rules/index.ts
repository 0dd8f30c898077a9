/** Every rule that looks at a scored tree. Rules about reading are reported where the reading is done. */
import type { Finding } from '../model/finding/finding.js';
import type { ScoredScorecard } from '../model/scored/scored.js';
import { blankMark } from './blank-mark.js';
import { childrenExceedMax } from './children-exceed-max.js';
import { codeGap } from './code-gap.js';
import { codeOrder } from './code-order.js';
import { duplicateCode } from './duplicate-code.js';
import { lostMismatch } from './lost-mismatch.js';
import { missingLead } from './missing-lead.js';
import { missingMax } from './missing-max.js';
import { missingParent } from './missing-parent.js';
import { missingSolution } from './missing-solution.js';
import { missingWhen } from './missing-when.js';
import { mixedDecimalMarks } from './mixed-decimal-marks.js';
import { nameVariants } from './name-variants.js';
import { needlessRemedy } from './needless-remedy.js';
import { negativeScore } from './negative-score.js';
import { restAssumedFull } from './rest-assumed-full.js';
import type { Judging, Rule } from './rule.js';
import { scoreAboveMax } from './score-above-max.js';
import { scoreNotApplicable } from './score-not-applicable.js';
import { sumMismatch } from './sum-mismatch.js';
import { totalMismatch } from './total-mismatch.js';
import { unexplainedLoss } from './unexplained-loss.js';
import { unscored } from './unscored.js';
import { whenPast } from './when-past.js';
import { whenUnclear } from './when-unclear.js';

const RULES = [
  lostMismatch,
  sumMismatch,
  childrenExceedMax,
  totalMismatch,
  scoreAboveMax,
  negativeScore,
  scoreNotApplicable,
  duplicateCode,
  unexplainedLoss,
  missingMax,
  unscored,
  missingSolution,
  missingLead,
  missingWhen,
  missingParent,
  codeOrder,
  codeGap,
  blankMark,
  restAssumedFull,
  needlessRemedy,
  mixedDecimalMarks,
  nameVariants,
  whenUnclear,
  whenPast,
] as const satisfies readonly Rule[];

/** All that the rules find in a scored scorecard, in the order of the rules. */
export const check = (scored: ScoredScorecard, judging: Judging = {}): readonly Finding[] =>
  RULES.flatMap((rule) => [...rule.check(scored, judging)]);
