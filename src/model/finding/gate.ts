/** A gate is a demand that a run must meet: what was demanded, what was found, and whether that is enough. */

import type { Place } from '../place/place.js';
import type { Points } from '../points/points.js';
import type { Subject } from './facts.js';
import type { Counts } from './finding.js';
import type { Severity } from './rules.js';

/** The least that is enough: points, or a percentage of the maximum. */
export interface Threshold {
  readonly unit: 'points' | 'percent';
  readonly value: Points;
}

/** `--min-score 70%`, `--min-score 7=60%`. */
export interface MinScore {
  /** A path (`II/5/a`), or a code that stands once; absent for the whole. */
  readonly code?: string | undefined;
  readonly least: Threshold;
}

/** Why a score can be neither enough nor too little. */
export type NoScore =
  /** Something below is unscored or could not be read. */
  | {
      readonly kind: 'provisional';
      readonly found?: Points | undefined;
      readonly unscored: number;
      readonly unreadable: boolean;
    }
  | { readonly kind: 'not-applicable' }
  /** A percentage of nothing. */
  | { readonly kind: 'no-maximum' }
  | { readonly kind: 'not-found'; readonly code: string }
  | { readonly kind: 'ambiguous'; readonly code: string; readonly paths: readonly string[] }
  /** The table itself could not be read for certain. */
  | { readonly kind: 'in-doubt' };

/** A score that was weighed. */
export interface Weighed {
  readonly kind: 'weighed';
  /** In the unit of the threshold; a percentage with as many decimals as tell it from the threshold, at least 2. */
  readonly found: Points;
  readonly score: Points;
  readonly max?: Points | undefined;
  /** An extract without a stated total: of the fields it lists only. */
  readonly listedOnly: boolean;
}

/** What became of one criterion, or the whole, since the base. */
export type Change =
  /** Nothing is lower than it was. */
  | { readonly kind: 'kept'; readonly criteria: number }
  | {
      readonly kind: 'fell';
      readonly before: Points;
      readonly after: Points;
      /** Both present where they differ. */
      readonly maxBefore?: Points | undefined;
      readonly maxAfter?: Points | undefined;
    }
  /** It had a score, and has none now. */
  | { readonly kind: 'unscored' | 'not-applicable'; readonly before: Points }
  /** Criteria of the base that had a score and are not in the table now. */
  | { readonly kind: 'gone'; readonly paths: readonly string[] }
  /** Scorecards of the base that are there no more. */
  | { readonly kind: 'missing'; readonly scorecards: readonly Pick<BaseScorecard, 'file' | 'sheet' | 'unit'>[] }
  /** The base holds no scorecard of this unit, file or sheet. */
  | { readonly kind: 'no-partner' }
  | { readonly kind: 'in-doubt' };

/** The facts of each gate's sentence. The keys are the gates' names. */
export interface GateArguments {
  /** Always there: every file must be a scorecard. */
  readable: { readonly unread: number; readonly unopened: number; readonly files: number };
  'fail-on': { readonly least: Severity; readonly counts: Counts; readonly found: number };
  'max-warnings': { readonly most: number; readonly found: number };
  'min-score': { readonly least: Threshold; readonly outcome: Weighed | NoScore };
  'require-complete': { readonly unscored: number; readonly unreadable: boolean; readonly inDoubt: boolean };
  'no-regress': { readonly tolerance: Points; readonly change: Change };
}

export type GateId = keyof GateArguments;

export const GATE_IDS = [
  'readable',
  'fail-on',
  'max-warnings',
  'min-score',
  'require-complete',
  'no-regress',
] as const satisfies readonly GateId[];

/** What expected and found count, or are measured in. */
export type GateUnit = 'files' | 'findings' | 'criteria' | 'points' | 'percent';

export interface GateResultOf<G extends GateId> {
  readonly gate: G;
  readonly met: boolean;
  readonly args: GateArguments[G];
  /** Absent where the whole run is meant. */
  readonly file?: string | undefined;
  readonly sheet?: string | undefined;
  readonly at?: Place | undefined;
  readonly subject?: Subject | undefined;
  readonly unit: GateUnit;
  /** The least, or for counts the most, that is enough. */
  readonly expected?: Points | undefined;
  readonly found?: Points | undefined;
}

/** One of the results above, told apart by `gate`. */
export type GateResult = { readonly [G in GateId]: GateResultOf<G> }[GateId];

/** A scorecard of an earlier time, as far as it is compared. */
export interface BaseScorecard {
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly unit?: string | undefined;
  readonly basis: 'assessed' | 'self';
  readonly total: BaseScore;
  /** Parents before children; a path may stand twice. */
  readonly criteria: readonly BaseCriterion[];
}

export interface BaseScore {
  /** Absent where it had none. */
  readonly score?: Points | undefined;
  readonly max?: Points | undefined;
  /** After bonuses and penalties; of a whole with adjustments only. */
  readonly final?: Points | undefined;
}

export interface BaseCriterion extends BaseScore {
  readonly path: string;
}

/** What is demanded of each scorecard by itself. */
export interface ScorecardDemands {
  readonly minScores: readonly MinScore[];
  readonly requireComplete: boolean;
}

/** All that is demanded of a run. */
export interface Demands {
  /** Files that were named, and could not be opened. */
  readonly unopened: number;
  readonly failOn: Severity | 'never';
  readonly maxWarnings?: number | undefined;
  /** They may differ from file to file. */
  readonly of: (file: string) => ScorecardDemands;
  readonly noRegress?: NoRegressDemand | undefined;
}

export interface NoRegressDemand {
  readonly base: readonly BaseScorecard[];
  readonly tolerance: Points;
  /** Whether a scorecard of the base should be among those that are checked. */
  readonly expects: (one: BaseScorecard) => boolean;
}
