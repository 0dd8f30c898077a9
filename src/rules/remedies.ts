import { finding } from '../model/finding/finding.js';
import { lostByLeaf, missingParts, type RemedyPart } from '../model/scored/missing-parts.js';
import { type ScoredCriterion, subjectOf } from '../model/scored/scored.js';
import { eachCriterion, type Rule } from './rule.js';

/** A rule that asks for one part of a remedy, in scorecards that have that column, or key, at all. */
export const missingPart = (id: 'missing-solution' | 'missing-lead' | 'missing-when', part: RemedyPart): Rule =>
  eachCriterion(id, (one, scored) => {
    const lost = lostByLeaf(one);
    if (lost === undefined || !missingParts(one, scored).includes(part)) return undefined;
    return finding(id, { lost }, { at: placeOf(one, part), subject: subjectOf(one) });
  });

/** A blank cell has no place of its own, so the finding stands at the nearest thing that has. */
const placeOf = (leaf: ScoredCriterion, part: RemedyPart) => {
  const { criterion } = leaf;
  const remedy = part === 'solution' ? undefined : criterion.remedies[0]?.at;
  return remedy ?? (criterion.lost ?? criterion.assessed ?? criterion.self ?? criterion.max)?.at ?? criterion.at;
};
