/** What would be if some criteria had other scores: what it takes to reach a target, and what is assumed before. */

import { readThreshold } from './finding/threshold.js';
import { isNegative, type Points } from './points/points.js';
import type { UnrankedUnit, WhyUnranked } from './ranking.js';
import type { Remedy } from './scorecard/scorecard.js';
import type { Basis } from './scored/scored.js';
import type { Day } from './time/day.js';

/** What is to be reached: points (with bonuses and penalties), a percentage of the own maximum, or a class by its name. */
export type Target = NumberTarget | { readonly kind: 'class'; readonly name: string };

/** A target that is a number: points, a percentage, or the bound of a class. */
export interface NumberTarget {
  readonly kind: 'points' | 'percent';
  readonly value: Points;
  /** It must be passed: to reach it is not enough. */
  readonly exclusive?: true | undefined;
  /** The class whose bound it is. */
  readonly className?: string | undefined;
}

/** "85", "85%", "Tốt"; undefined where the text is none of them. */
export const readTarget = (text: string): Target | undefined => {
  const threshold = readThreshold(text);
  if (threshold !== undefined) {
    return isNegative(threshold.value) ? undefined : { kind: threshold.unit, value: threshold.value };
  }
  const name = text.trim();
  return /^\p{L}/u.test(name) && !name.endsWith('%') ? { kind: 'class', name } : undefined;
};

/** What there is to be least of: criteria to win points back in, or the effort that their remedies state. */
export const LEAST_MEASURES = ['criteria', 'effort'] as const;
export type LeastMeasure = (typeof LEAST_MEASURES)[number];

/** A criterion with another score than it has. */
export interface ChangedScore {
  /** Its place in the tree, from 0, parents first. */
  readonly index: number;
  readonly code?: string | undefined;
  readonly path: string;
  readonly name: string;
  readonly max?: Points | undefined;
  /** Absent where it was unscored. */
  readonly before?: Points | undefined;
  readonly after: Points;
  /** after − before. */
  readonly gained?: Points | undefined;
  /** What its remedies still take, where all of them say so. */
  readonly effort?: Points | undefined;
  /** Those that are to win the points: its own, or else those of the nearest criterion above that has some. */
  readonly remedies: readonly Remedy[];
}

/** Where a unit stands among others, or why it has no place. */
export type RankAmong =
  | { readonly kind: 'ranked'; readonly rank: number; readonly of: number; readonly group?: string | undefined }
  | { readonly kind: 'unranked'; readonly why: WhyUnranked };

/** The whole at one stage. */
export interface StageTotal {
  readonly max?: Points | undefined;
  /** Of what is scored: against this the percentage is taken. */
  readonly scoredMax: Points;
  readonly assessed?: Points | undefined;
  readonly lost?: Points | undefined;
  /** With bonuses and penalties, where there are any. */
  readonly final?: Points | undefined;
  /** Rounded half up to 2 decimals; before bonuses and penalties. */
  readonly percent?: Points | undefined;
  readonly provisional: boolean;
  /** Criteria whose score is still to come. */
  readonly unscored: number;
  /** By the classes of the criteria set. */
  readonly unitClass?: string | undefined;
}

/** A criterion that lost points and cannot be weighed by effort. */
export interface WithoutEffort {
  readonly code?: string | undefined;
  readonly path: string;
  readonly name: string;
  /** What could be won back in it. */
  readonly gain: Points;
  /** What is written and is no number; absent where nothing is written. */
  readonly text?: string | undefined;
}

/** If all that is due by a day succeeds. */
export interface DueBy {
  readonly day: Day;
  readonly won: readonly ChangedScore[];
  /** How many criteria lost points and win none back by then: due later; without a deadline that names a day; without any remedy. */
  readonly later: number;
  readonly undated: number;
  readonly withoutRemedy: number;
}

/** What it takes to reach a target. */
export interface Reaching {
  readonly target: NumberTarget;
  readonly least: LeastMeasure;
  readonly outcome: 'already' | 'reached' | 'unreachable';
  /** The criteria to win points back in, the most points first; where nothing reaches the target, all there are. */
  readonly chosen: readonly ChangedScore[];
  /** Of what is chosen together, where all of it says so; what several share is counted once. */
  readonly effort?: Points | undefined;
  /** Points still missing where nothing reaches it. */
  readonly short?: Points | undefined;
  /** Left out, where effort is weighed. */
  readonly withoutEffort: readonly WithoutEffort[];
  /** How many criteria have points to win back. */
  readonly chances: number;
}

/** `recovers` that is written and is no number. */
export interface UnreadRecovers {
  readonly path: string;
  readonly text: string;
}

export const STAGES = ['now', 'assumed', 'planned'] as const;
export type Stage = (typeof STAGES)[number];

export interface WhatIf {
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly unit?: string | undefined;
  readonly year?: number | undefined;
  readonly basis: Basis;
  /** The percentage is taken against the whole criteria set. */
  readonly indexed: boolean;
  readonly sets: readonly ChangedScore[];
  readonly dueBy?: DueBy | undefined;
  readonly reaching?: Reaching | undefined;
  /** `assumed` only where something is; `planned` only where there is a target that takes something. */
  readonly totals: { readonly now: StageTotal } & Readonly<Partial<Record<Stage, StageTotal>>>;
  /** Some of it is brought back to its size, so that the whole wins other points than its criteria do. */
  readonly rescaled: boolean;
  /** Lost in criteria that the table does not list: no plan can name them. */
  readonly unlisted: Points;
  readonly unreadRecovers: readonly UnreadRecovers[];
  readonly among?: Among | undefined;
}

/** The unit among others at each stage. */
export interface Among {
  readonly ranks: Readonly<Partial<Record<Stage, RankAmong>>>;
  /** Others that have no place in the order. */
  readonly unranked: readonly UnrankedUnit[];
}

/** Why a score cannot be set as asked. */
export type SetScoreFault =
  | { readonly kind: 'unknown'; readonly code: string; readonly nearest?: string | undefined }
  | { readonly kind: 'ambiguous'; readonly code: string; readonly paths: readonly string[] }
  | { readonly kind: 'twice'; readonly code: string }
  /** It has criteria below: their scores make its own. */
  | { readonly kind: 'parent'; readonly code: string; readonly below: readonly string[] }
  | { readonly kind: 'not-applicable'; readonly code: string }
  | { readonly kind: 'no-maximum'; readonly code: string }
  | { readonly kind: 'above-maximum'; readonly code: string; readonly score: Points; readonly max: Points }
  | { readonly kind: 'negative'; readonly code: string; readonly score: Points };

/** Why a question has no answer at all. */
export type WhatIfFault =
  /** A class as a target, and nothing says what classes there are. */
  | { readonly kind: 'no-classes'; readonly name: string }
  | { readonly kind: 'unknown-class'; readonly name: string; readonly classes: readonly string[] }
  | { readonly kind: 'set'; readonly fault: SetScoreFault }
  /** Nothing is scored, so that there is no total to go on from. */
  | { readonly kind: 'no-score' }
  /** A percentage of nothing. */
  | { readonly kind: 'no-maximum' }
  /** So many different sums that the least cannot be found for certain. */
  | {
      readonly kind: 'too-many';
      readonly least: LeastMeasure;
      /** How many choices are kept at once, and how many pairs of them looked at, at the most. */
      readonly most: number;
      readonly mostPairs: number;
    };
