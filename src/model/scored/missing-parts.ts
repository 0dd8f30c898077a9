/** What a leaf that lost points has by way of remedy, its ancestors' included, and what it lacks. */
import { isPositive, type Points } from '../points/points.js';
import type { ScoredCriterion, ScoredScorecard } from './scored.js';

/** In the order in which they are asked for. */
export const REMEDY_PARTS = ['solution', 'lead', 'when'] as const;
export type RemedyPart = (typeof REMEDY_PARTS)[number];

/** Whether a remedy of a criterion has that part, or one of any above it: these cover it too. */
const isCovered = (leaf: ScoredCriterion, part: RemedyPart): boolean => {
  for (let one: ScoredCriterion | undefined = leaf; one !== undefined; one = one.parent)
    if (one.criterion.remedies.some((remedy) => remedy[part] !== undefined)) return true;
  return false;
};

const NOTHING: readonly RemedyPart[] = [];

/** What a leaf is known to have lost; undefined for anything else. */
export const lostByLeaf = (one: ScoredCriterion): Points | undefined => {
  const { lost, state, unscored } = one;
  if (one.children.length > 0 || state === 'not-applicable' || unscored > 0) return undefined;
  return lost !== undefined && isPositive(lost) ? lost : undefined;
};

/**
 * The parts of a remedy that a leaf with lost points lacks, of those that the scorecard has a column, or key, for at all.
 * Where there is no solution, its lead and its deadline are not missing one by one.
 */
export const missingParts = (leaf: ScoredCriterion, { scorecard }: ScoredScorecard): readonly RemedyPart[] => {
  if (lostByLeaf(leaf) === undefined) return NOTHING;
  const missing: RemedyPart[] = [];
  for (const part of REMEDY_PARTS) {
    if (scorecard.headings[part] === undefined || isCovered(leaf, part)) continue;
    missing.push(part);
    if (part === 'solution') break;
  }
  return missing;
};
