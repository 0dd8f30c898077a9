/** Scorecard → scored tree: the arithmetic, and nothing else. */
import type { Absences } from '../model/criteria-set/criteria-set.js';
import { joinPath, pathPart } from '../model/place/path.js';
import { minus, type Points, zero } from '../model/points/points.js';
import type { Criterion, CriterionState, PointColumn, Scorecard } from '../model/scorecard/scorecard.js';
import { isUnreadable, POINT_COLUMNS } from '../model/scorecard/scorecard.js';
import { statesPoints } from '../model/scorecard/states-points.js';
import {
  type Basis,
  type Rolled,
  type ScoredCriterion,
  type ScoredScorecard,
  scoreColumn,
  walk,
} from '../model/scored/scored.js';
import { granted, rescaled } from './absence.js';
import { anyUnreadable, type Branch, leftOutOf, sides } from './branch.js';
import { rollLeaf, rollNotApplicable, rollParent, shareOf } from './roll-up.js';
import { statementOf } from './statement.js';
import { gapsOf, scoreTotal } from './total.js';

export interface ScoreOptions {
  /** The maximum of the whole criteria set, where the table does not state it. */
  readonly totalMax?: Points | undefined;
  /** As a criteria set says; without it what does not apply is left out. */
  readonly absences?: Absences | undefined;
}

/** Scores a scorecard. Depth is bounded by the schema, so recursion is safe. */
export const scoreScorecard = (scorecard: Scorecard, options: ScoreOptions = {}): ScoredScorecard => {
  const basis = basisOf(scorecard);
  const column = scoreColumn(basis);
  const { absences } = options;
  const top: Above = { column, level: 1, path: '', state: undefined, absences };
  const branches = branchesOf(scorecard.criteria, top);
  const criteria = branches.map((branch) => branch.scored);
  const hasSelf = basis === 'assessed' && statesPoints(scorecard.criteria, 'self');
  const selfBranches = hasSelf ? branchesOf(scorecard.criteria, { ...top, column: 'self' }) : branches;
  if (hasSelf)
    adoptSelf(
      criteria,
      selfBranches.map((branch) => branch.scored),
    );
  const gaps = gapsOf(scorecard.criteria);
  const extract = gaps.length > 0 || walk(criteria).some((one) => one.standing === 'partial');
  const whole = scoreTotal({
    scorecard,
    column,
    branches,
    selfBranches: hasSelf || basis === 'self' ? selfBranches : undefined,
    gaps,
    extract,
    totalMax: options.totalMax,
    absences,
  });
  return {
    scorecard,
    basis,
    coverage: extract ? 'extract' : 'full',
    ...whole,
    totalMax: options.totalMax,
    absences,
    gaps,
    criteria,
  };
};

/** Self scores are the basis only where nothing is assessed and nothing is stated lost, anywhere. */
const basisOf = ({ criteria, totals }: Scorecard): Basis => {
  const stands = (column: PointColumn): boolean =>
    totals.some((total) => total[column]?.value !== undefined) || statesPoints(criteria, column);
  return statesPoints(criteria, 'self') && !stands('assessed') && !stands('lost') ? 'self' : 'assessed';
};

interface Above {
  readonly column: PointColumn;
  readonly level: number;
  readonly path: string;
  readonly state: CriterionState | undefined;
  readonly absences: Absences | undefined;
}

const NO_BRANCHES: readonly Branch[] = [];

const branchesOf = (criteria: readonly Criterion[], above: Above): readonly Branch[] =>
  criteria.map((criterion, index) => branchOf(criterion, index + 1, above));

const branchOf = (criterion: Criterion, position: number, above: Above): Branch => {
  const path = joinPath(above.path, pathPart(criterion.code?.text, position));
  const state = above.state === 'not-applicable' ? above.state : (criterion.state ?? above.state);
  const below =
    criterion.criteria.length === 0
      ? NO_BRANCHES
      : branchesOf(criterion.criteria, { ...above, level: above.level + 1, path, state });
  const excluded = roll(criterion, state, below, above.column);
  const { rolled, by, isGranted } = byPolicy(excluded, { criterion, state, below, absences: above.absences });
  const isLeaf = criterion.criteria.length === 0;
  const ofSelf = above.column === 'self';
  // Written out: there is one for each row, and objects copied into each other take many times as long.
  const scored: ScoredCriterion = {
    max: rolled.max,
    // A self score stands in `self`; a parent's rolled-up one in `assessed` as well, a leaf's own does not.
    self: ofSelf ? rolled.assessed : undefined,
    assessed: ofSelf && isLeaf ? undefined : rolled.assessed,
    lost: rolled.lost,
    unexplained: rolled.unexplained,
    percent: rolled.percent,
    scoredMax: rolled.scoredMax,
    unscored: rolled.unscored,
    notApplicable: rolled.notApplicable,
    provisional: rolled.provisional,
    standing: rolled.standing,
    stated: rolled.stated,
    listed: rolled.listed,
    rest: rolled.rest,
    unreadable: rolled.unreadable,
    rescaled: rolled.rescaled,
    granted: isGranted ? true : undefined,
    criterion,
    parent: undefined,
    level: above.level,
    position,
    path,
    state,
    scored: isLeaf && rolled.unscored === 0 && state !== 'not-applicable',
    children: below.map((branch) => branch.scored),
  };
  for (const child of scored.children) (child as { parent?: ScoredCriterion }).parent = scored;
  // What a set makes up for is made up for above a block of which nothing is left, as if the block itself did not apply.
  const isEmptied = above.absences !== undefined && below.length > 0 && below.every((branch) => !branch.applies);
  const applies = (state !== 'not-applicable' && !isEmptied) || isGranted;
  const bonus = criterion.kind === 'bonus';
  // A bonus adds nothing to a maximum, so none is left out with it.
  const without = bonus ? zero : (rolled.max ?? zero);
  const inside = by === zero ? leftOutOf : (all: readonly Branch[]) => minus(leftOutOf(all), by);
  const leftOut = isGranted ? zero : applies || state !== 'not-applicable' ? inside(below) : without;
  return { scored, applies, share: shareOf(rolled, sides(below).applying, leftOut, bonus) };
};

/** What a criteria set makes of it where something does not apply. */
const byPolicy = (
  rolled: Rolled,
  given: Pick<Above, 'state' | 'absences'> & { readonly criterion: Criterion; readonly below: readonly Branch[] },
): { readonly rolled: Rolled; readonly by: Points; readonly isGranted: boolean } => {
  const { criterion, state, below, absences } = given;
  if (absences === undefined) return { rolled, by: zero, isGranted: false };
  if (state !== 'not-applicable') return { ...rescaled(rolled, below, absences), isGranted: false };
  const isGranted =
    rolled.max !== undefined && criterion.kind === undefined && absences.policyOf(criterion) === 'full-marks';
  return { rolled: isGranted ? granted(rolled, rolled.max) : rolled, by: zero, isGranted };
};

const roll = (
  criterion: Criterion,
  state: CriterionState | undefined,
  below: readonly Branch[],
  column: PointColumn,
): Rolled => {
  const stated = statementOf(criterion, column);
  const unreadable = POINT_COLUMNS.some((points) => isUnreadable(criterion[points]));
  if (state === 'not-applicable') {
    const leaves = below.reduce((count, branch) => count + branch.share.notApplicable, 0);
    const max = below.length === 0 ? undefined : leftOutOf(below);
    const unknown = isUnreadable(criterion.max) || (stated.max === undefined && anyUnreadable(below));
    return rollNotApplicable(stated, below.length === 0 ? 1 : leaves, { max, unreadable: unknown });
  }
  if (below.length === 0) return rollLeaf(stated, { bonus: criterion.kind === 'bonus', unreadable });
  const { applying, notApplicable } = sides(below);
  const unknown = unreadable || anyUnreadable(below);
  return rollParent(stated, applying, { leftOut: leftOutOf(below), notApplicable, unreadable: unknown });
};

/** Puts the self scores of a second roll-up beside the assessed ones of the first. */
const adoptSelf = (criteria: readonly ScoredCriterion[], selves: readonly ScoredCriterion[]): void => {
  criteria.forEach((one, index) => {
    const self = selves[index];
    if (self === undefined) return;
    (one as { self?: Points | undefined }).self = self.self;
    adoptSelf(one.children, self.children);
  });
};
