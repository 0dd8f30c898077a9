import { finding } from '../../model/finding/finding.js';
import { isPositive } from '../../model/points/points.js';
import { subjectOf } from '../../model/scored/scored.js';
import { eachMatched } from './rule.js';

/**
 * A self score that nothing backs, where the set asks for evidence. Judged where the scorecard has a column for it, and
 * always where it is a self assessment: an assessors' table without that column leaves it out for all.
 */
export const missingEvidence = eachMatched((one, { place }, { scorecard, basis }) => {
  const { self, evidence, explanation } = one.criterion;
  if (place.criterion.evidence === undefined || one.children.length > 0 || one.state !== undefined) return undefined;
  const { headings } = scorecard;
  if (basis !== 'self' && headings.evidence === undefined && headings.explanation === undefined) return undefined;
  if (self?.value === undefined || !isPositive(self.value)) return undefined;
  if (evidence !== undefined || explanation !== undefined) return undefined;
  return finding('missing-evidence', { score: self.value }, { at: self.at, subject: subjectOf(one) });
});
