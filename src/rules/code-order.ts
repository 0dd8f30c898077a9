import { type Finding, finding } from '../model/finding/finding.js';
import { comparePlaces } from '../model/place/place.js';
import { dottedParts, type Numbering, numberingOf, ordinal } from '../model/scorecard/code.js';
import { type ScoredCriterion, subjectOf, walk } from '../model/scored/scored.js';
import type { Rule } from './rule.js';

const compareParts = (a: readonly number[], b: readonly number[]): number => {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
};

const comparer = (codes: readonly string[]): ((a: string, b: string) => number) => {
  let numbering: Numbering | 'none' | undefined;
  return (a, b) => {
    const [aParts, bParts] = [dottedParts(a), dottedParts(b)];
    if (aParts !== undefined && bParts !== undefined) return compareParts(aParts, bParts);
    numbering ??= numberingOf(codes) ?? 'none';
    if (numbering === 'none') return 0;
    return (ordinal(a, numbering) ?? 0) - (ordinal(b, numbering) ?? 0);
  };
};

const outOfOrder = (one: ScoredCriterion, previous: ScoredCriterion): Finding =>
  finding(
    'code-order',
    { code: one.criterion.code?.text ?? '', previous: previous.criterion.code?.text ?? '' },
    { at: one.criterion.code?.at, also: previous.criterion.code?.at, subject: subjectOf(one) },
  );

const among = function* (siblings: readonly ScoredCriterion[]): Generator<Finding> {
  if (siblings.length < 2) return;
  const coded = siblings.filter((one) => one.criterion.code !== undefined);
  const compare = comparer(coded.map((one) => one.criterion.code?.text ?? ''));
  for (const [index, one] of coded.entries()) {
    const previous = coded[index - 1];
    if (previous === undefined) continue;
    if (compare(one.criterion.code?.text ?? '', previous.criterion.code?.text ?? '') < 0)
      yield outOfOrder(one, previous);
  }
};

/** Rows that stand elsewhere than the tree has them: 1.3 below 2. */
const displaced = function* (criteria: readonly ScoredCriterion[]): Generator<Finding> {
  const tree = walk(criteria);
  const inTree = (one: ScoredCriterion, index: number): boolean =>
    index === 0 || comparePlaces(tree[index - 1]?.criterion.at ?? one.criterion.at, one.criterion.at) <= 0;
  if (tree.every(inTree)) return;
  const rows = tree.map((one, index) => ({ one, index }));
  rows.sort((a, b) => comparePlaces(a.one.criterion.at, b.one.criterion.at) || a.index - b.index);
  let furthest = -1;
  let previous: ScoredCriterion | undefined;
  for (const { one, index } of rows) {
    if (index < furthest && previous !== undefined && one.criterion.code !== undefined) yield outOfOrder(one, previous);
    furthest = Math.max(furthest, index);
    previous = one.criterion.code === undefined ? previous : one;
  }
};

/** A code comes before its time, among its siblings or among the rows of the table. */
export const codeOrder: Rule = {
  id: 'code-order',
  *check({ criteria }) {
    yield* among(criteria);
    for (const one of walk(criteria)) yield* among(one.children);
    yield* displaced(criteria);
  },
};
