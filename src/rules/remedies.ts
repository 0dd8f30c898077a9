/** What a leaf that lost points has by way of remedy, its ancestors' included. */
import { type Finding, finding } from '../model/finding.js';
import { isPositive, type Points } from '../model/points.js';
import type { Remedy } from '../model/scorecard.js';
import { type ScoredCriterion, type ScoredScorecard, subjectOf } from '../model/scored.js';
import { applies, eachCriterion, type Rule } from './rule.js';

type Part = 'solution' | 'lead' | 'when';

const covering = (leaf: ScoredCriterion): readonly Remedy[] => {
  const remedies: Remedy[] = [];
  for (let one: ScoredCriterion | undefined = leaf; one !== undefined; one = one.parent)
    remedies.push(...one.criterion.remedies);
  return remedies;
};

const has = (remedies: readonly Remedy[], part: Part): boolean => remedies.some((remedy) => remedy[part] !== undefined);

/** A rule that asks for one part of a remedy, in scorecards that have that column, or key, at all. */
export const missingPart = (id: 'missing-solution' | 'missing-lead' | 'missing-when', part: Part): Rule => {
  const report = (leaf: ScoredCriterion, lost: Points): Finding =>
    finding(id, { lost }, { at: placeOf(leaf, part), subject: subjectOf(leaf) });
  return eachCriterion(id, (one, { scorecard }: ScoredScorecard) => {
    const { lost } = one;
    if (one.children.length > 0 || !applies(one) || scorecard.headings[part] === undefined) return undefined;
    if (one.unscored > 0 || lost === undefined || !isPositive(lost)) return undefined;
    const remedies = covering(one);
    if (has(remedies, part)) return undefined;
    const asksForSolution = scorecard.headings.solution !== undefined;
    // Where there is no remedy at all, its lead and its deadline are not missing one by one.
    if (part !== 'solution' && asksForSolution && !has(remedies, 'solution')) return undefined;
    return report(one, lost);
  });
};

/** A blank cell has no place of its own, so the finding stands at the nearest thing that has. */
const placeOf = (leaf: ScoredCriterion, part: Part) => {
  const { criterion } = leaf;
  const remedy = part === 'solution' ? undefined : criterion.remedies[0]?.at;
  return remedy ?? (criterion.lost ?? criterion.assessed ?? criterion.self ?? criterion.max)?.at ?? criterion.at;
};
