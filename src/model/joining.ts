/** Scores and exemptions that come in a table of their own, unit by criterion: surveys, granted exemptions. */
import type { Place } from './place/place.js';
import type { StatedPoints } from './scorecard/scorecard.js';

/** What the table says of one criterion of one unit. */
export interface JoinedCell {
  /** The table's, as the user named it. */
  readonly file: string;
  readonly unit: string;
  /** A code or a path. */
  readonly code: string;
  readonly at: Place;
  /** Points; absent where the cell says that the criterion does not apply. */
  readonly points?: StatedPoints | undefined;
}

/** Why a file is no such table, or which cell says nothing that can be used. */
export type JoinFault =
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'no-units'; readonly seen: readonly string[] }
  | { readonly kind: 'no-codes'; readonly seen: readonly string[] }
  /** Neither points nor "not applicable"; a formula without its result; a cell beside which no unit stands; what should be a code and is none. */
  | {
      readonly kind: CellFaultKind;
      readonly at: Place;
      readonly text: string;
      /** Where else there is such a cell. */
      readonly others?: readonly Place[] | undefined;
    }
  | { readonly kind: 'twice'; readonly cell: JoinedCell; readonly first: JoinedCell };

export type CellFaultKind = 'cell' | 'formula' | 'no-unit' | 'no-code';

/** Why a cell found no place in a scorecard that was read. */
export type Unjoined =
  /** No scorecard of that unit was read. */
  | { readonly why: 'no-unit'; readonly cell: JoinedCell }
  | { readonly why: 'no-criterion'; readonly cell: JoinedCell }
  /** The scorecard states another score: it is believed. */
  | { readonly why: 'stated'; readonly cell: JoinedCell };
