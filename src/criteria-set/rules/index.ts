/** Every rule that compares a scorecard with its criteria set. */
import type { Finding } from '../../model/finding/finding.js';
import type { ScoredScorecard } from '../../model/scored/scored.js';
import type { Completed } from '../complete.js';
import { missingEvidence } from './missing-evidence.js';
import { notApplicableNotAllowed } from './not-applicable-not-allowed.js';
import type { SetRule } from './rule.js';
import { scoreStep } from './score-step.js';
import { setMismatch } from './set-mismatch.js';
import { surveySelfScored } from './survey-self-scored.js';

const SET_RULES: readonly SetRule[] = [
  setMismatch,
  scoreStep,
  missingEvidence,
  surveySelfScored,
  notApplicableNotAllowed,
];

/** All that they find in a scorecard that was completed by its set and scored. */
export const checkBySet = (scored: ScoredScorecard, completed: Completed): readonly Finding[] =>
  SET_RULES.flatMap((rule) => [...rule(scored, completed)]);
