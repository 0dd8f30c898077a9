/** Tables as data: what columns hold, how numbers follow from each other, what rows are about. */
import type { TaskState } from '../../deadline/tasks.js';
import type { Points } from '../../model/points/points.js';
import type { RemedyStatus } from '../../model/scorecard/status.js';
import type { Day } from '../../model/time/day.js';
import type { Span, Tone } from './spans.js';

/** What a column holds: a code is text and never a number; a score is a number or a state in words. */
export type ColumnRole = 'code' | 'text' | 'number' | 'bar';

export interface TableColumn {
  /** What it means: a `ColumnMeaning`, or `percent`, `share`, `cumulative`, `bar`, `row`, …; unique in its table. */
  readonly key: string;
  readonly heading: string;
  readonly role: ColumnRole;
}

/**
 * How a number follows from other cells, for a format that can go on reckoning with it. It gives the number that stands
 * in the cell: where it would not, there is none. Columns are named by their keys, rows by the ids of their subjects.
 */
export type CellFormula =
  /** One column of this row less another. */
  | { readonly kind: 'difference'; readonly of: readonly [string, string] }
  /** This column over some rows. */
  | { readonly kind: 'sum'; readonly rows: readonly string[] }
  /** This column of the remediation table: of the same subject, or of its total. */
  | { readonly kind: 'same' }
  /** One column of this row in percent of another, rounded half up to 2 decimals. */
  | { readonly kind: 'percent'; readonly of: readonly [string, string] }
  /** A column of this row in percent of its total, rounded half up to 2 decimals. */
  | { readonly kind: 'share'; readonly of: string }
  /** This column of the total, with the bonuses and penalties of the whole. */
  | { readonly kind: 'adjusted'; readonly by: readonly Adjusting[] };

/** A bonus or penalty that stands in the same column, so many rows above. */
export interface Adjusting {
  readonly rowsAbove: number;
  readonly kind: 'bonus' | 'penalty';
  /** The column of its cap, where it has one. */
  readonly cap?: string | undefined;
}

export interface Cell {
  readonly spans: readonly Span[];
  readonly formula?: CellFormula | undefined;
  /** Of a table to compare by colour as well: 0 to 100, the more the better. */
  readonly heat?: Points | undefined;
  /** Written once for this row and the one above: a merged cell of the source goes on here. */
  readonly goesOn?: boolean | undefined;
  /** Said beside the value, not part of it: what the source stated instead, in words. */
  readonly aside?: readonly Span[] | undefined;
  /** Numbers of the notes below the table. */
  readonly notes?: readonly number[] | undefined;
  /** The id of the page of what it names, for a format that has pages. */
  readonly page?: string | undefined;
}

/** What a row is about, for renderers that filter, fold or link rows: plain facts, never parsed back from its cells. */
export interface RowSubject {
  /** Names the criterion in every table of one document ("c12"): its place in the tree, from 1, parents first. */
  readonly id: string;
  /** The id of the criterion it stands under. */
  readonly parent?: string | undefined;
  /** The id of its field: its own where it is one. */
  readonly field: string;
  /** Codes from the field down: "II/5/a". */
  readonly path: string;
  /** Whether points are lost here. */
  readonly loses: boolean;
  /** The lead agencies of this row's remedy, each by one spelling throughout the document. */
  readonly leads: readonly string[];
  /** The deadline as written, on one line. */
  readonly when?: string | undefined;
  /** Its last day, or the next day of what recurs; ISO. */
  readonly due?: Day | undefined;
  /** How the task stands on the day reckoned with; absent where there is none. */
  readonly state?: TaskState | undefined;
  readonly status?: RemedyStatus | undefined;
}

export interface TableRow {
  /**
   * A continuation carries on the row above: its first columns are empty because they are the same.
   * A group heads the rows that follow it, up to the next group or the total.
   */
  readonly kind: 'criterion' | 'continuation' | 'group' | 'total' | 'other';
  /** Depth in the tree, 1 for a field; absent where there is no tree. */
  readonly level?: number | undefined;
  readonly tone?: Tone | undefined;
  /** Absent where the row is about no criterion. */
  readonly subject?: RowSubject | undefined;
  /** One for each column, in their order. */
  readonly cells: readonly Cell[];
}

export type TableName =
  | 'score'
  | 'losses'
  | 'remediation'
  | 'further'
  | 'columns'
  | 'rows'
  | 'fields'
  | 'unexplained'
  | 'differences'
  | 'leads'
  | 'deadlines'
  | 'persons'
  | 'tasks'
  | 'progress'
  | 'missing'
  | 'ranking'
  | 'unit-fields'
  | 'common-losses'
  | 'unranked'
  | 'unranked-before'
  | 'missing-units'
  | 'changes'
  | 'unit-against'
  | 'unit-losses'
  | 'what-if'
  | 'what-if-totals'
  | 'steps'
  | 'findings'
  | 'documentation';

export interface Table {
  readonly kind: 'table';
  /** Which table of the document this is; several of one name stand in one section, each under its own heading. */
  readonly name: TableName;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}
