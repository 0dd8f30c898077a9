/** Two scorecards of one unit, criterion by criterion: two years, two rounds, or a draft and what became of it. */
import type { Points } from './points/points.js';
import type { Basis, ScoredCriterion } from './scored/scored.js';

/** What became of a criterion's score. */
export type ChangeKind =
  /** Better than before, by its share of the maximum. */
  | 'gained'
  | 'fell'
  /** The same share, and something lost both times. */
  | 'lost-again'
  /** The same share, nothing lost. */
  | 'kept'
  /** Not in the earlier scorecard, or not in the later. */
  | 'new'
  | 'dropped'
  /** No score on one side, or no maximum: nothing to compare. */
  | 'open';

/** The parts a comparison is told in. */
export type ComparisonPart =
  | 'fields'
  /** Self, assessed, and after the explanations: two rounds of one year. */
  | 'rounds'
  | 'fell'
  | 'gained'
  | 'lost-again'
  | 'open'
  | 'maxima'
  | 'new'
  | 'dropped'
  | 'renamed';

/** One side of a change. */
export interface Side {
  readonly code?: string | undefined;
  /** The code as a list prints it: with its way from the field down where others have the same. */
  readonly listedCode?: string | undefined;
  readonly path: string;
  readonly name: string;
  readonly max?: Points | undefined;
  readonly score?: Points | undefined;
  /** What the unit gave itself, beside an assessed score; of criteria without children, since others may have survey scores below. */
  readonly self?: Points | undefined;
  /** Rounded half up to 2 decimals. */
  readonly percent?: Points | undefined;
  readonly state?: ScoredCriterion['state'];
}

export interface CriterionChange {
  readonly kind: ChangeKind;
  /** Criteria without children on both sides where they are: only those are counted. */
  readonly leaf: boolean;
  /** 1 for a field. */
  readonly level: number;
  readonly before?: Side | undefined;
  readonly after?: Side | undefined;
  /** after − before, where both are scored out of the same maximum. */
  readonly difference?: Points | undefined;
  readonly maxChanged: boolean;
  /** The same criterion under another name, or another code. */
  readonly renamed: boolean;
  readonly recoded: boolean;
}

export interface Whole {
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly unit?: string | undefined;
  readonly year?: number | undefined;
  readonly basis: Basis;
  readonly provisional: boolean;
  readonly max?: Points | undefined;
  readonly score?: Points | undefined;
  readonly percent?: Points | undefined;
}

export interface Comparison {
  readonly before: Whole;
  readonly after: Whole;
  /** The change of the whole; `open` where either has no score or is provisional. */
  readonly kind: Exclude<ChangeKind, 'new' | 'dropped'>;
  /** Points of a percentage gained, rounded half up to 2 decimals. */
  readonly gained?: Points | undefined;
  /** In the order of the later scorecard; what was dropped follows last. */
  readonly changes: readonly CriterionChange[];
}
