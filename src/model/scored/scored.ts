/** A scorecard after the arithmetic: what each criterion comes to, and how that came about. */
import type { Absences } from '../criteria-set/criteria-set.js';
import type { UnitClass } from '../criteria-set/unit-class.js';
import type { Subject } from '../finding/facts.js';
import type { Points } from '../points/points.js';
import type { Criterion, CriterionState, PointColumn, Scorecard, StatedTotal } from '../scorecard/scorecard.js';

/** How a criterion's numbers came about. */
export type Standing =
  /** No children. */
  | 'leaf'
  /** Its children are all there is. */
  | 'complete'
  /** It states more than its children: the difference is its rest. */
  | 'partial'
  /** Its children's maxima exceed its own. */
  | 'exceeded';

/** What a roll-up gives; absent means not known, never zero. Points throughout. */
export interface Rolled {
  /** The own maximum: what does not apply is left out. */
  readonly max?: Points | undefined;
  readonly assessed?: Points | undefined;
  readonly lost?: Points | undefined;
  /** Its own level only. Absent on leaves and where something below is unscored. */
  readonly unexplained?: Points | undefined;
  /** assessed ÷ max × 100, rounded half up to 2 decimals. */
  readonly percent?: Points | undefined;
  /** The maximum of what is scored, against which `percent` is taken. */
  readonly scoredMax: Points;
  /** Unscored leaves below, itself included. */
  readonly unscored: number;
  /** Leaves that do not apply, itself included. */
  readonly notApplicable: number;
  /** Something below is unscored or could not be read. */
  readonly provisional: boolean;
  readonly standing: Standing;
  /** What is stated after "two give the third", against the own maximum. */
  readonly stated: {
    readonly max?: Points | undefined;
    readonly assessed?: Points | undefined;
    readonly lost?: Points | undefined;
  };
  /** Sums over the children that apply. */
  readonly listed: { readonly max: Points; readonly lost: Points; readonly assessed: Points };
  /** max − listed max. */
  readonly rest: Points;
  /** A value here or below could not be read, so that sums that contain it are not judged. */
  readonly unreadable: boolean;
  /** Brought back to its size by its criteria set, because some of it does not apply: from so much of so much. */
  readonly rescaled?: { readonly from: Points; readonly of: Points } | undefined;
}

export interface ScoredCriterion extends Rolled {
  readonly criterion: Criterion;
  readonly parent?: ScoredCriterion | undefined;
  /** 1 for a field. */
  readonly level: number;
  /** Position among its siblings, from 1. */
  readonly position: number;
  /** Codes from the field down, joined by "/". */
  readonly path: string;
  /** Its own state or an ancestor's. */
  readonly state?: CriterionState | undefined;
  /** Beside assessed scores: the self scores, rolled up by the same formulas. With basis self: the self score. */
  readonly self?: Points | undefined;
  /** Does not apply and has full marks for it, as its criteria set says. */
  readonly granted?: true | undefined;
  /** A leaf's score (assessed, or self where that is the basis) is known. */
  readonly scored: boolean;
  readonly children: readonly ScoredCriterion[];
}

export type Basis = 'assessed' | 'self';

export interface Total extends Rolled {
  readonly self?: Points | undefined;
  readonly bonus?: Points | undefined;
  readonly penalty?: Points | undefined;
  /** assessed + bonuses − penalties; present where there are adjustments and an assessed total. */
  readonly final?: Points | undefined;
}

export interface ScoredScorecard {
  readonly scorecard: Scorecard;
  readonly basis: Basis;
  readonly coverage: 'full' | 'extract';
  readonly total: Total;
  /** Whether a total was stated (in the file or by option), without which an extract covers its listed fields only. */
  readonly totalStated: boolean;
  /** The printed total that says, or from which follows, what the whole is worth. */
  readonly totalRow?: StatedTotal | undefined;
  /** The whole's maximum as told from outside the file. */
  readonly totalMax?: Points | undefined;
  /** Whether the total's percent may be called the index: it is taken against the whole criteria set. */
  readonly indexed: boolean;
  /** What its criteria set makes of what does not apply, for scoring it again. */
  readonly absences?: Absences | undefined;
  /** Top-level codes that are missing from the row, in order. */
  readonly gaps: readonly string[];
  readonly criteria: readonly ScoredCriterion[];
  /** By the classes of its criteria set. */
  readonly unitClass?: UnitClass | undefined;
}

/** The column a scorecard's score stands in. */
export const scoreColumn = (basis: Basis): PointColumn => (basis === 'self' ? 'self' : 'assessed');

/** The criterion as a finding names it. */
export const subjectOf = (one: ScoredCriterion): Subject => ({
  code: one.criterion.code?.text,
  path: one.path,
  name: one.criterion.name.text,
  level: one.level,
});

/** A tree is walked by every rule and report: its order is found once. */
const orders = new WeakMap<readonly ScoredCriterion[], readonly ScoredCriterion[]>();

/** Every criterion, parents before children, in the order of the table. */
export const walk = (criteria: readonly ScoredCriterion[]): readonly ScoredCriterion[] => {
  const known = orders.get(criteria);
  if (known !== undefined) return known;
  const order: ScoredCriterion[] = [];
  const visit = (siblings: readonly ScoredCriterion[]): void => {
    for (const one of siblings) {
      order.push(one);
      if (one.children.length > 0) visit(one.children);
    }
  };
  visit(criteria);
  orders.set(criteria, order);
  return order;
};

/**
 * Leaves whose score is still to come. In a self assessment a survey's result is nobody's to write yet, so that a
 * survey leaf without a number is none.
 */
export const openLeaves = (criteria: readonly ScoredCriterion[], basis: Basis): number =>
  criteria.reduce((count, one) => count + openIn(one, basis), 0);

const openIn = (one: ScoredCriterion, basis: Basis): number => {
  if (one.children.length > 0) return openLeaves(one.children, basis);
  // What is written there and cannot be read is no score still to come.
  return (basis === 'self' && one.state === 'survey') || one.unreadable ? 0 : one.unscored;
};

/** Does not apply, and has no full marks for it: nothing of it counts. */
export const isLeftOut = ({ state, granted }: ScoredCriterion): boolean =>
  state === 'not-applicable' && granted === undefined;

/** The score that counts: of a leaf that assesses itself, the self score. */
export const scoreOf = (one: ScoredCriterion, basis: Basis): Points | undefined =>
  one.assessed ?? (basis === 'self' ? one.self : undefined);
