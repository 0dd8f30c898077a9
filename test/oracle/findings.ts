/** The sum rules of the contract on one node; the whole's are in whole.ts. */
import { type Amount, decimal, ZERO } from './decimal.js';
import { applies, everything, isLeaf, type Node } from './nodes.js';
import type { OracleFinding, OracleRule } from './plain.js';
import { type Column, isScored, missesMax, roll, statedOf, unscoredLeaves } from './rolling.js';

/** > difference = found − expected */
export const differing = (
  rule: OracleRule,
  path: string | undefined,
  { found, expected }: { readonly found: Amount; readonly expected: Amount },
): OracleFinding => ({
  rule,
  path,
  found: decimal(found),
  expected: decimal(expected),
  difference: decimal(found - expected),
});

/** > `lost-mismatch`: when all three stand, assessed is believed and lost is compared */
const lostMismatch = (node: Node, column: Column): readonly OracleFinding[] => {
  if (column === 'self') return [];
  // agreed: not judged on bonus leaves, whose loss is −assessed.
  if (isLeaf(node) && node.kind === 'bonus') return [];
  const { max, score, lost } = statedOf(node, column);
  if (max === undefined || score === undefined || lost === undefined || lost === max - score) return [];
  return [differing('lost-mismatch', node.path, { expected: max - score, found: lost })];
};

/** > `score-above-max`, `negative-score`, `score-not-applicable` … on leaves, unless `kind` allows it */
const scoreFindings = (leaf: Node, column: Column): readonly OracleFinding[] => {
  const { max, score } = statedOf(leaf, column);
  if (score === undefined || leaf.kind !== undefined) return [];
  const found: OracleFinding[] = [];
  // agreed: a maximum below 0 is the fault itself.
  if (max !== undefined && max >= ZERO && score > max) {
    found.push(differing('score-above-max', leaf.path, { expected: max, found: score }));
  }
  if (score < ZERO) found.push({ rule: 'negative-score', path: leaf.path });
  return found;
};

const leafFindings = (leaf: Node, column: Column): readonly OracleFinding[] => {
  if (!applies(leaf)) {
    // > a score on what does not apply is an error (`score-not-applicable`)
    // reading: kind allows more than max and less than 0, not a score on what does not apply; and what does not
    // apply has no own maximum to exceed.
    const scored = statedOf(leaf, column).score !== undefined;
    return scored ? [{ rule: 'score-not-applicable', path: leaf.path }] : [];
  }
  const found = [...lostMismatch(leaf, column), ...scoreFindings(leaf, column)];
  if (missesMax(leaf, column)) found.push({ rule: 'missing-max', path: leaf.path });
  return found;
};

/** The sum rules on a node with children; what they are called where it is the whole is the caller's. */
export const parentFindings = (node: Node, column: Column): readonly OracleFinding[] => {
  const { stated, max = ZERO, listed, rest, unscored, unexplained = ZERO } = roll(node, column);
  const found = [...lostMismatch(node, column)];
  const { path } = node;

  // > rest.max < 0 is `children-exceed-max` … `sum-mismatch` is not judged there
  if (rest < ZERO) return [...found, differing('children-exceed-max', path, { expected: max, found: listed.max })];

  // > Unscored below P: … `sum-mismatch` and `unexplained-loss` are not judged, `lost-mismatch` and
  // > `children-exceed-max` are
  if (unscored > 0) return found;

  const loss = stated.score === undefined ? stated.lost : max - stated.score;
  const mismatch = loss === undefined ? [] : [differing('sum-mismatch', path, { expected: listed.lost, found: loss })];
  const complete = rest === ZERO || stated.max === undefined;
  if (complete) {
    // > complete, and the stated assessed differs from P.max − listed lost
    if (stated.score !== undefined && stated.score !== max - listed.lost) found.push(...mismatch);
    // > or only lost is stated and differs from listed lost
    const onlyLost = stated.lost !== undefined && stated.max === undefined && stated.score === undefined;
    if (onlyLost && stated.lost !== listed.lost) found.push(...mismatch);
    return found;
  }
  // > or partial, and unexplained is below 0 or above rest.max
  if (unexplained < ZERO || unexplained > rest) found.push(...mismatch);
  // > `unexplained-loss`: partial, and unexplained above 0 and at most rest.max
  else if (unexplained > ZERO && loss !== undefined) {
    found.push(differing('unexplained-loss', path, { expected: listed.lost, found: loss }));
  }
  // > Partial, nothing unscored below, and no assessed stated: the rest is taken to have full marks
  if (stated.score === undefined) found.push({ rule: 'rest-assumed-full', path });
  return found;
};

/** Every finding of a field and below it, but `unscored`. */
export const nodeFindings = (field: Node, column: Column): readonly OracleFinding[] =>
  everything(field).flatMap((node) => {
    if (isLeaf(node)) return leafFindings(node, column);
    // reading: inside what does not apply nothing is listed, and no sum is judged.
    return applies(node) ? parentFindings(node, column) : [];
  });

/** > beside assessed, `self` … raises only `score-above-max` and `negative-score` */
export const selfFindings = (field: Node): readonly OracleFinding[] =>
  everything(field)
    .filter((node) => isLeaf(node) && applies(node))
    .flatMap((leaf) => scoreFindings(leaf, 'self'));

/** > `unscored` once for a subtree, or a scorecard, where nothing is scored */
export const unscoredFindings = (node: Node, column: Column): readonly OracleFinding[] => {
  // > A survey leaf without a number is unscored with `state: survey`, and no warning where the basis is self.
  // A leaf that misses its max has a warning of its own and is not without a score.
  const blank = unscoredLeaves(node, column)
    .filter((leaf) => !missesMax(leaf, column))
    .filter((leaf) => column !== 'self' || leaf.state !== 'survey');
  if (blank.length === 0) return [];
  const below = everything(node).filter(applies);
  const leafKnown = below.some((leaf) => isLeaf(leaf) && (isScored(leaf, column) || missesMax(leaf, column)));
  const states = (one: Node): boolean => !isLeaf(one) && statedOf(one, column).score !== undefined;
  // agreed: once for the largest subtree that has no scored leaf, whatever its parents state; the whole is one where
  // nothing is scored at all, or where its own stated total is all there is.
  const isWhole = node.path === undefined;
  const once = !leafKnown && (!isWhole || states(node) || !below.some(states));
  if (once) return [{ rule: 'unscored', path: node.path }];
  return node.children.filter(applies).flatMap((child) => unscoredFindings(child, column));
};
