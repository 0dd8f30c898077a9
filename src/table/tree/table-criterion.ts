/** What the rows of a table come to: criteria in a tree, totals, adjustments. */
import type { Finding } from '../../model/finding/finding.js';
import type { Points } from '../../model/points/points.js';
import type { RowKind } from '../../model/reading/table-reading.js';
import type { AdjustmentKind } from '../../model/scorecard/scorecard.js';
import type { Facts, Filled } from '../rows/facts.js';

/** A criterion with everything of the table that belongs to it. */
export interface TableCriterion {
  readonly facts: Facts;
  parent: TableCriterion | undefined;
  readonly children: TableCriterion[];
  readonly options: Facts[];
  /** Rows below it that hold a further remedy each. */
  readonly continuations: Facts[];
  readonly subtotals: Facts[];
  /** What is listed below it is worth so far: a subtotal may ask for it at any row. */
  listed: Points;
  readonly kind?: 'bonus' | 'deduction' | undefined;
}

export interface TableAdjustment {
  readonly kind: AdjustmentKind;
  readonly facts: Facts;
  readonly cap: Filled | undefined;
  readonly points: Filled | undefined;
  /** What the rows below give together, where the heading's cap cuts them as one. */
  readonly sum?: string | undefined;
}

export interface BodyRow {
  readonly index: number;
  readonly row: number;
  readonly kind: RowKind;
  readonly text: string;
  /** Of the criterion it belongs to. */
  readonly parentIndex?: number | undefined;
}

export interface Body {
  readonly criteria: readonly TableCriterion[];
  readonly totals: readonly Facts[];
  readonly adjustments: readonly TableAdjustment[];
  readonly rows: readonly BodyRow[];
  readonly findings: readonly Finding[];
}
