/** "Rolling up" of the contract, sentence by sentence. */
import { type Amount, percentage, plus, ZERO } from './decimal.js';
import { applies, everything, isLeaf, leaves, type Node } from './nodes.js';

/** Which score is rolled up: the basis, or the self scores beside it. */
export type Column = 'assessed' | 'self';

export interface Stated {
  readonly max?: Amount | undefined;
  readonly score?: Amount | undefined;
  readonly lost?: Amount | undefined;
}

export interface Rolled {
  readonly stated: Stated;
  readonly max?: Amount | undefined;
  readonly score?: Amount | undefined;
  readonly lost?: Amount | undefined;
  readonly unexplained?: Amount | undefined;
  readonly percent?: Amount | undefined;
  readonly listed: { readonly max: Amount; readonly lost: Amount };
  readonly rest: Amount;
  readonly unscored: number;
  /** > assessed ÷ max of what is scored (or believed), the unlisted rest left out */
  readonly scoredMax: Amount;
  /** A leaf below is scored, or a stated score is believed. */
  readonly known: boolean;
}

/** > Two of max, assessed and lost give the third, for leaves and for parents */
const twoGiveTheThird = ({ max, score, lost }: Stated): Stated => {
  if (max === undefined && score !== undefined && lost !== undefined) return { max: score + lost, score, lost };
  if (max !== undefined && score === undefined && lost !== undefined) return { max, score: max - lost, lost };
  if (max !== undefined && score !== undefined && lost === undefined) return { max, score, lost: max - score };
  return { max, score, lost };
};

/**
 * What is written in the node's cells, its maximum already its own.
 * reading: beside assessed scores, "self rolls up by the same formulas" against the very same maxima, a maximum that
 * assessed and lost gave included; lost points are the assessed score's and say nothing of the self score.
 */
const written = (node: Node, column: Column): Stated => {
  const max = ownMax(node, column);
  if (column === 'assessed') return { max, score: node.cells.assessed, lost: node.cells.lost };
  const { assessed, lost } = node.cells;
  return { max: max ?? twoGiveTheThird({ score: assessed, lost }).max, score: node.cells.self };
};

/** > A derived value counts as stated in everything below */
export const statedOf = (node: Node, column: Column): Stated => {
  const stated = twoGiveTheThird(written(node, column));
  // agreed: a deduction without a maximum, or with one below 0, counts as max 0.
  if (isLeaf(node) && node.kind === 'deduction' && (stated.max === undefined || stated.max < ZERO)) {
    return twoGiveTheThird({ ...written(node, column), max: ZERO });
  }
  return stated;
};

/**
 * > P's stated max may still include it (then its max is subtracted) or already leave it out; whichever makes the
 * > listing add up is taken, else it is subtracted.
 */
export const ownMax = (node: Node, column: Column): Amount | undefined => {
  const stated = node.cells.max;
  if (stated === undefined || isLeaf(node) || !applies(node)) return stated;
  return stated === listedMax(node, column) ? stated : stated - notApplicableMax(node, column);
};

/** agreed: the maxima of everything not applicable at any depth below; a parent that does not apply counts once. */
const notApplicableMax = (node: Node, column: Column): Amount =>
  plus(node.children.map((child) => (applies(child) ? notApplicableMax(child, column) : fullMax(child, column))));

/** The maximum of what does not apply, as if it did. */
const fullMax = (node: Node, column: Column): Amount => {
  if (node.kind === 'bonus') return ZERO;
  return statedOf(node, column).max ?? plus(node.children.map((child) => fullMax(child, column)));
};

/** > *listed* is the sum over the children that apply */
const listedChildren = (node: Node): readonly Node[] => node.children.filter(applies);

/** > a bonus adds nothing to listed max */
const listedMax = (node: Node, column: Column): Amount =>
  plus(listedChildren(node).map((child) => (child.kind === 'bonus' ? ZERO : (roll(child, column).max ?? ZERO))));

/**
 * > A leaf with assessed or lost but no max (`missing-max`) shows what it has and counts as unscored in every sum.
 * agreed: a bonus misses its maximum only where nothing but lost points stand.
 */
export const missesMax = (leaf: Node, column: Column): boolean => {
  const { max, score, lost } = statedOf(leaf, column);
  if (max !== undefined) return false;
  return leaf.kind === 'bonus' ? score === undefined && lost !== undefined : score !== undefined || lost !== undefined;
};

export const isScored = (leaf: Node, column: Column): boolean =>
  statedOf(leaf, column).score !== undefined && !missesMax(leaf, column);

/** Leaves below that apply and count as unscored, the node itself included where it is one. */
export const unscoredLeaves = (node: Node, column: Column): readonly Node[] =>
  leaves(node).filter((leaf) => applies(leaf) && !isScored(leaf, column));

const scoredLeaves = (node: Node, column: Column): readonly Node[] =>
  leaves(node).filter((leaf) => applies(leaf) && isScored(leaf, column));

const rollLeaf = (leaf: Node, column: Column): Rolled => {
  const stated = statedOf(leaf, column);
  const { max, score } = stated;
  const scored = isScored(leaf, column);
  // > when all three stand, assessed is believed
  // agreed: a bonus is a negative loss.
  const believed = max === undefined || score === undefined ? stated.lost : max - score;
  const lost = leaf.kind === 'bonus' ? (score === undefined ? undefined : -score) : believed;
  return {
    stated,
    max,
    score,
    lost,
    percent: scored && max !== undefined && score !== undefined ? percentage(score, max) : undefined,
    listed: { max: ZERO, lost: ZERO },
    rest: ZERO,
    unscored: scored ? 0 : 1,
    scoredMax: scored ? (max ?? ZERO) : ZERO,
    known: scored,
  };
};

/** What a child hands to its parent's sums; agreed: a bonus hands (0, assessed, −assessed). */
const handedUp = (child: Node, column: Column): Rolled => {
  const rolled = roll(child, column);
  if (child.kind !== 'bonus') return rolled;
  const { score } = rolled;
  return { ...rolled, max: ZERO, scoredMax: ZERO, lost: score === undefined ? undefined : -score };
};

const remembered: Record<Column, WeakMap<Node, Rolled>> = { assessed: new WeakMap(), self: new WeakMap() };

/** What a node comes to, remembered, for it is asked at every level above. */
export const roll = (node: Node, column: Column): Rolled => {
  const before = remembered[column].get(node);
  if (before !== undefined) return before;
  const rolled = rollNode(node, column);
  remembered[column].set(node, rolled);
  return rolled;
};

/** Max, score and lost of a node, by the contract's five lines and its bullets. For the whole, too. */
const rollNode = (node: Node, column: Column): Rolled => {
  if (isLeaf(node)) return rollLeaf(node, column);
  const stated = statedOf(node, column);
  const children = listedChildren(node).map((child) => handedUp(child, column));
  const listed = {
    max: plus(children.map((child) => child.max ?? ZERO)),
    lost: plus(children.map((child) => child.lost ?? ZERO)),
  };
  // > P.max      = stated max, else listed max
  // reading: "Unknown … and zero are different": where no child's max is known, neither is their sum.
  const unknown = children.length > 0 && children.every((child) => child.max === undefined);
  const max = stated.max ?? (unknown ? undefined : listed.max);
  // > rest.max   = P.max − listed max
  const rest = max === undefined ? ZERO : max - listed.max;
  const unscored = unscoredLeaves(node, column).length;
  const common = { stated, max, listed, rest, unscored };

  if (unscored > 0) return { ...common, ...rollUnscored(stated, max, children) };

  // > complete   : rest.max = 0, or no max stated          partial : rest.max > 0
  // > P.lost     = complete, or no assessed stated: listed lost        otherwise: P.max − stated assessed
  const own = max ?? ZERO;
  const complete = rest === ZERO || stated.max === undefined;
  const lost = complete || stated.score === undefined ? listed.lost : own - stated.score;
  // > P.assessed = P.max − P.lost
  const score = own - lost;
  return {
    ...common,
    lost,
    score,
    // > P.unexplained = P.lost − listed lost
    unexplained: lost - listed.lost,
    // > percent    = assessed ÷ max × 100, absent where max is 0
    percent: percentage(score, own),
    scoredMax: own,
    // reading: a rest that is taken as full, where all that is listed does not apply, is nothing scored.
    known: scoredLeaves(node, column).length > 0 || believes(node, column),
  };
};

/** A stated score, here or below, where no leaf is listed that could be scored. */
const believes = (node: Node, column: Column): boolean =>
  everything(node).some((below) => !isLeaf(below) && applies(below) && statedOf(below, column).score !== undefined);

type Unscored = Pick<Rolled, 'score' | 'lost' | 'percent' | 'scoredMax' | 'known'>;

/** > **Unscored below P:** … Either way P … has no `unexplained`. */
const rollUnscored = (stated: Stated, max: Amount | undefined, children: readonly Rolled[]): Unscored => {
  // > P's stated assessed is believed if there is one, even if no leaf is scored (lost = max − it …)
  if (stated.score !== undefined) {
    const score = stated.score;
    // reading: where no maximum is known at all it "shows what it has and counts as unscored in every sum", as a leaf.
    if (max === undefined) return { score, scoredMax: ZERO, known: false };
    return { score, lost: max - score, percent: percentage(score, max), scoredMax: max, known: true };
  }
  // > If there is none and nothing is scored, assessed, lost and percent are absent: never max − 0.
  if (!children.some((child) => child.known)) return { scoredMax: ZERO, known: false };
  // > otherwise assessed and lost are sums over what is scored, and percent is assessed ÷ max of what is scored
  // > (or believed), the unlisted rest left out
  const scored = children.filter((child) => child.known || child.unscored === 0);
  const score = plus(scored.map((child) => child.score ?? ZERO));
  const scoredMax = plus(scored.map((child) => child.scoredMax));
  return {
    score,
    lost: plus(scored.map((child) => child.lost ?? ZERO)),
    percent: percentage(score, scoredMax),
    scoredMax,
    known: true,
  };
};
