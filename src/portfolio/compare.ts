/** Two scorecards → what became of each criterion. Shares are compared exactly; nothing is rounded before. */
import type { Comparison, CriterionChange, Side, Whole } from '../model/comparison.js';
import type { Evaluation } from '../model/evaluation.js';
import {
  compareShares,
  equal,
  isPositive,
  minus,
  type Points,
  percentOf,
  shareDifference,
  sum,
} from '../model/points/points.js';
import { type ListedCode, listedCodes } from '../model/scored/listed-code.js';
import { type Basis, type ScoredCriterion, scoreOf, walk } from '../model/scored/scored.js';
import { fold, tidy } from '../model/text/text.js';
import { type CodeMap, pairsOf, type UnknownCode } from './pairs.js';

/** A score and the maximum it is out of, both there. */
type Share = readonly [Points, Points];

const shareOf = ({ score, max }: Pick<Side, 'score' | 'max'>): Share | undefined =>
  score === undefined || max === undefined || !isPositive(max) ? undefined : [score, max];

const kindOf = (before: Share | undefined, after: Share | undefined): Comparison['kind'] => {
  if (before === undefined || after === undefined) return 'open';
  const order = compareShares(after[0], after[1], before[0], before[1]);
  if (order !== 0) return order > 0 ? 'gained' : 'fell';
  return compareShares(after[0], after[1], after[1], after[1]) < 0 ? 'lost-again' : 'kept';
};

/** What all criteria of one side have in common. */
interface SideBase {
  readonly basis: Basis;
  readonly listedCode: ListedCode;
}

const baseOf = ({ scored: { basis, criteria } }: Evaluation): SideBase => ({
  basis,
  listedCode: listedCodes(criteria),
});

/** A criterion as one side of a change; a score with something missing below is none. */
const sideOf = (one: ScoredCriterion, { basis, listedCode }: SideBase): Side => {
  const known = one.state !== 'not-applicable' && one.unscored === 0 && !one.unreadable;
  const score = known ? scoreOf(one, basis) : undefined;
  return {
    code: one.criterion.code?.text,
    listedCode: listedCode(one),
    path: one.path,
    name: tidy(one.criterion.name.text),
    max: one.max,
    score,
    self: basis === 'assessed' && known && one.children.length === 0 ? one.self : undefined,
    percent: score && one.max && percentOf(score, one.max),
    state: one.state,
  };
};

const changed = (a: Points | undefined, b: Points | undefined): boolean =>
  a === undefined || b === undefined ? a !== b : !equal(a, b);

/** The maximum with all that does not apply: as it is stated, else the sum of what is below. */
const wholeMax = ({ criterion, children }: ScoredCriterion): Points | undefined => {
  if (criterion.max?.value !== undefined || children.length === 0) return criterion.max?.value;
  const below = children.map(wholeMax);
  const known = below.filter((max) => max !== undefined);
  return known.length === below.length ? sum(known) : undefined;
};

const changeOf = (
  one: ScoredCriterion,
  other: ScoredCriterion | undefined,
  bases: { readonly before: SideBase; readonly after: SideBase },
): CriterionChange => {
  const after = sideOf(one, bases.after);
  const common = { leaf: one.children.length === 0, level: one.level, after };
  if (other === undefined) {
    return { ...common, kind: 'new', maxChanged: false, renamed: false, recoded: false };
  }
  const before = sideOf(other, bases.before);
  const both = before.score !== undefined && after.score !== undefined;
  const sameMax = !changed(before.max, after.max);
  // What does not apply takes from the maximum, and changes none.
  const maxChanged = !sameMax && changed(wholeMax(other), wholeMax(one));
  return {
    ...common,
    kind: kindOf(shareOf(before), shareOf(after)),
    leaf: common.leaf && other.children.length === 0,
    before,
    difference: both && sameMax ? minus(after.score, before.score) : undefined,
    maxChanged,
    renamed: fold(before.name) !== fold(after.name),
    recoded: before.path !== after.path,
  };
};

const wholeOf = ({ file, sheet, scored }: Evaluation): Whole => {
  const { scorecard, total, basis } = scored;
  return {
    file,
    sheet,
    unit: scorecard.unit && tidy(scorecard.unit.text),
    year: scorecard.year,
    basis,
    provisional: total.provisional || total.unscored > 0,
    max: total.max,
    score: total.assessed,
    percent: total.percent,
  };
};

const wholeShare = (whole: Whole): Share | undefined => (whole.provisional ? undefined : shareOf(whole));

export interface Compared {
  readonly comparison: Comparison;
  readonly unknown: readonly UnknownCode[];
}

/** Compares an earlier scorecard with a later one. Never throws. */
export const compareScorecards = (earlier: Evaluation, later: Evaluation, map?: CodeMap): Compared => {
  const { partners, unknown } = pairsOf(earlier.scored.criteria, later.scored.criteria, map);
  const bases = { before: baseOf(earlier), after: baseOf(later) };
  const matched = new Set(partners.values());
  const dropped = walk(earlier.scored.criteria)
    .filter((one) => !matched.has(one))
    .map(
      (one): CriterionChange => ({
        kind: 'dropped',
        leaf: one.children.length === 0,
        level: one.level,
        before: sideOf(one, bases.before),
        maxChanged: false,
        renamed: false,
        recoded: false,
      }),
    );
  const [before, after] = [wholeOf(earlier), wholeOf(later)];
  const [shareBefore, shareAfter] = [wholeShare(before), wholeShare(after)];
  const changes = walk(later.scored.criteria).map((one) => changeOf(one, partners.get(one), bases));
  return {
    comparison: {
      before,
      after,
      kind: kindOf(shareBefore, shareAfter),
      gained: shareBefore && shareAfter && shareDifference(shareAfter, shareBefore),
      changes: [...changes, ...dropped],
    },
    unknown,
  };
};

/** A score that was there, and is no more: unscored, unreadable, not applicable, or the criterion is gone. */
const isLost = ({ before, after }: CriterionChange): boolean =>
  before?.score !== undefined && after?.score === undefined;

/** Whether the whole, or any criterion without children, has less of its maximum than before, or no score any more. */
export const hasFallen = ({ kind, before, after, changes }: Comparison): boolean =>
  kind === 'fell' ||
  (wholeShare(before) !== undefined && wholeShare(after) === undefined) ||
  changes.some((change) => change.leaf && (change.kind === 'fell' || isLost(change)));
