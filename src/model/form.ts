/** A scorecard to fill in: a tree of criteria without the scores of any year, and what last year has to offer for it. */
import type { Points } from './points/points.js';
import type { ColumnMeaning, Criterion, Remedy, Scorecard, Text } from './scorecard/scorecard.js';

/** What became of a criterion last year: shown beside it, never counted. */
export interface LastYear {
  readonly lost?: Points | undefined;
  readonly finding?: Text | undefined;
  readonly notApplicable: boolean;
  /** With years in deadlines moved on. */
  readonly remedies: readonly Remedy[];
}

export interface Form {
  /** Structure and maxima; no scores, no remedies. */
  readonly scorecard: Scorecard;
  /** What there is to fill in or to read, in the order of a table's columns. */
  readonly columns: readonly ColumnMeaning[];
  /** The criteria that a score is written for; all others are sums. */
  readonly asked: ReadonlySet<Criterion>;
  /** Those whose points follow from a result, by the criteria set: the result may be written in place of a score. */
  readonly byResult: ReadonlySet<Criterion>;
  /** By the criterion of this form. */
  readonly last: ReadonlyMap<Criterion, LastYear>;
  readonly lastYear?: number | undefined;
  /** The criteria are examples: whoever fills the form in writes their own. */
  readonly isBlank: boolean;
}
