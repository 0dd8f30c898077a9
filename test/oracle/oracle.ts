/**
 * What a scorecard comes to, slow and obvious, from the contract's section "Rolling up" alone.
 * It shares no code with the engine. Lines that begin with `>` quote the contract.
 */
import { type Amount, decimal, plus } from './decimal.js';
import { nodeFindings, selfFindings, unscoredFindings } from './findings.js';
import { applies, cellsOf, everything, fieldsOf, isLeaf, leaves, type Node } from './nodes.js';
import type { OracleCriterion, OracleNumbers, OracleResult, PlainCriterion, PlainScorecard } from './plain.js';
import { type Column, type Rolled, roll, unscoredLeaves } from './rolling.js';
import { adjusted, hasGap, wholeOf } from './whole.js';

const text = (value: Amount | undefined): string | undefined => (value === undefined ? undefined : decimal(value));

const allCriteria = (criteria: readonly PlainCriterion[]): readonly PlainCriterion[] =>
  criteria.flatMap((criterion) => [criterion, ...allCriteria(criterion.criteria ?? [])]);

/**
 * > `self` only where a scorecard has self scores and neither assessed nor lost anywhere; else `assessed`
 * reading: "anywhere" takes in the stated total.
 */
const basisOf = (scorecard: PlainScorecard): Column => {
  const rows = allCriteria(scorecard.criteria).map(cellsOf);
  const everywhere = [...rows, cellsOf(scorecard.total ?? {})];
  const assessed = everywhere.some((cells) => cells.assessed !== undefined || cells.lost !== undefined);
  return !assessed && rows.some((cells) => cells.self !== undefined) ? 'self' : 'assessed';
};

interface View {
  readonly basis: Column;
  /** > where a scorecard has self scores: without any there is nothing that could roll up. */
  readonly hasSelf: boolean;
}

/** agreed: with basis self a leaf has `self`, a parent the rolled-up self in `assessed` as well. */
const numbersOf = (node: Node, rolled: Rolled, { basis, hasSelf }: View): OracleNumbers => {
  const beside = hasSelf ? roll(node, 'self').score : undefined;
  const self = basis === 'self' ? rolled.score : beside;
  const assessed = basis === 'self' && isLeaf(node) ? undefined : rolled.score;
  return {
    max: text(rolled.max),
    assessed: text(assessed),
    self: text(self),
    lost: text(rolled.lost),
    unexplained: text(rolled.unexplained),
    percent: text(rolled.percent),
  };
};

const countNotApplicable = (node: Node): number => leaves(node).filter((leaf) => !applies(leaf)).length;

/** > partial : rest.max > 0 */
const isPartial = (node: Node, column: Column): boolean =>
  !isLeaf(node) && applies(node) && roll(node, column).rest > 0n;

const describe = (node: Node, view: View): OracleCriterion => {
  const { basis } = view;
  const unscored = unscoredLeaves(node, basis).length;
  return {
    // reading: what does not apply has no own numbers; the oracle holds no opinion on how it is shown.
    ...(applies(node) ? numbersOf(node, roll(node, basis), view) : {}),
    path: node.path ?? '',
    state: node.state,
    provisional: !isLeaf(node) && unscored > 0,
    unscored,
    notApplicable: countNotApplicable(node),
    partial: isPartial(node, basis),
    criteria: node.children.map((child) => describe(child, view)),
  };
};

/** The whole result for a scorecard of plain data; throws only on points that are no number, which it is never given. */
export const oracle = (scorecard: PlainScorecard, options: { readonly totalMax?: string } = {}): OracleResult => {
  const basis = basisOf(scorecard);
  const fields = fieldsOf(scorecard.criteria);
  const hasSelf = allCriteria(scorecard.criteria).some((criterion) => cellsOf(criterion).self !== undefined);
  const view: View = { basis, hasSelf };
  const whole = wholeOf(scorecard, fields, basis, options.totalMax);
  const rolled = roll(whole.node, basis);
  const bonus = adjusted(scorecard, 'bonus');
  const penalty = adjusted(scorecard, 'penalty');
  const adjustments = (scorecard.adjustments ?? []).length > 0;
  // > `coverage` is `extract` where any node is partial or top-level codes have a gap, else `full`
  const nodes = [whole.node, ...fields.flatMap(everything)];
  const extract = nodes.some((node) => isPartial(node, basis)) || hasGap(scorecard.criteria);
  return {
    total: {
      ...numbersOf(whole.node, rolled, view),
      unscored: rolled.unscored,
      notApplicable: countNotApplicable(whole.node),
      // > `total` has `bonus`, `penalty`, `final` where there are adjustments
      ...(adjustments
        ? {
            bonus: text(bonus),
            penalty: text(penalty),
            final: rolled.score === undefined ? undefined : text(plus([rolled.score, bonus, -penalty])),
          }
        : {}),
    },
    basis,
    coverage: extract ? 'extract' : 'full',
    provisional: rolled.unscored > 0,
    criteria: fields.map((field) => describe(field, view)),
    findings: [
      ...whole.findings,
      ...fields.flatMap((field) => nodeFindings(field, basis)),
      ...(basis === 'assessed' ? fields.flatMap(selfFindings) : []),
      ...unscoredFindings(whole.node, basis),
    ],
  };
};
