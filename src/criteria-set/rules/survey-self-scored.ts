import { finding } from '../../model/finding/finding.js';
import { subjectOf } from '../../model/scored/scored.js';
import { eachMatched } from './rule.js';

/** A survey's score comes from outside: what a unit gives itself was left out. */
export const surveySelfScored = eachMatched((one, { leftOut }) => {
  if (leftOut?.value === undefined) return undefined;
  return finding('survey-self-scored', { score: leftOut.value }, { at: leftOut.at, subject: subjectOf(one) });
});
