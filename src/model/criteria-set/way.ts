/** How a score came about from a result, so that it can be shown and checked by hand. */

import type { Points } from '../points/points.js';
import type { Text } from '../scorecard/scorecard.js';
import type { Band, Rounding, Scoring } from './criteria-set.js';

/** A rate as it was given, never divided. */
export interface Rate {
  readonly part: Points;
  readonly whole: Points;
}

/** What one option that was met gives, or takes away; `times` where it is counted. */
export interface WayPart {
  readonly name: string;
  readonly points: Points;
  readonly times?: Points | undefined;
}

export interface Way {
  readonly result: Text;
  readonly scoring: Scoring;
  readonly max: Points;
  readonly points: Points;
  /** Options that were met. */
  readonly parts: readonly WayPart[];
  readonly rate?: Rate | undefined;
  /** The band that the rate is in. */
  readonly band?: Band | undefined;
  /** Nothing is given below the floor, or all from the full rate on; no less than the least, no more than the most. */
  readonly bound?: 'floor' | 'full' | 'least' | 'most' | undefined;
  /** Present where the points were rounded. */
  readonly rounding?: Rounding | undefined;
}

/** Why a result gives no points. */
export type NoWay =
  /** The set does not say how the criterion is scored. */
  | { readonly kind: 'no-scoring' }
  /** It is neither a percentage nor so many out of so many; `maybe`: the percentage that a bare number may be. */
  | { readonly kind: 'no-rate'; readonly maybe?: Points | undefined }
  /** So many out of so many, and a percentage that is another. */
  | { readonly kind: 'two-rates' }
  /** 950/1.300: a mark that may group thousands stands on one side of the stroke only. */
  | { readonly kind: 'grouped-rate' }
  /** No option is called so. */
  | { readonly kind: 'no-option'; readonly text: string; readonly options: readonly string[] }
  | { readonly kind: 'option-twice'; readonly text: string }
  /** “Không” to a list of what happened: none of it, or the option whose name begins so? */
  | { readonly kind: 'yes-or-no'; readonly text: string; readonly options: readonly string[] }
  /** An option that is there or not, with a count behind it. */
  | { readonly kind: 'counted'; readonly text: string }
  /** One option is wanted. */
  | { readonly kind: 'several-options' }
  | { readonly kind: 'no-band' }
  /** The criterion states no maximum to take a share of. */
  | { readonly kind: 'no-max' }
  /** The points have no end, and the set does not say how they are rounded. */
  | { readonly kind: 'no-rounding' };
