/** A scorecard as its author stated it: every value keeps its text and its place. Nothing is computed here. */
import type { Place } from '../place/place.js';
import type { Points } from '../points/points.js';
import type { PointsReading } from '../points/points-text.js';

export interface Text {
  readonly text: string;
  readonly at: Place;
}

export const POINT_COLUMNS = ['max', 'self', 'assessed', 'lost'] as const;
/** The four kinds of points a criterion may state. */
export type PointColumn = (typeof POINT_COLUMNS)[number];

export const isPointColumn = (text: string | undefined): text is PointColumn =>
  (POINT_COLUMNS as readonly (string | undefined)[]).includes(text);

export const REMEDY_TEXTS = [
  'solution',
  'product',
  'lead',
  'person',
  'when',
  'note',
  'status',
  'recovers',
  'effort',
] as const;
export type RemedyText = (typeof REMEDY_TEXTS)[number];

/** All that a remedy may say, in the order people read it: who helps stands behind who leads. */
export type RemedyPart = RemedyText | 'support';
export const REMEDY_PARTS: readonly RemedyPart[] = REMEDY_TEXTS.flatMap((text): readonly RemedyPart[] =>
  text === 'lead' ? [text, 'support'] : [text],
);

/** Meanings a column of a table may have, in the order a report prints them. */
export const COLUMN_MEANINGS = [
  'code',
  'name',
  'max',
  'self',
  'assessed',
  'lost',
  'finding',
  'solution',
  'product',
  'lead',
  'support',
  'person',
  'when',
  'evidence',
  'explanation',
  'note',
  'status',
  'recovers',
  'effort',
] as const;
export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number];

export const isColumnMeaning = (text: string | undefined): text is ColumnMeaning =>
  (COLUMN_MEANINGS as readonly (string | undefined)[]).includes(text);

/** Points as stated in one cell. */
export interface StatedPoints extends Text {
  readonly reading: PointsReading;
  /** Present where the text is a number that counts; absent for blanks, words, and what could not be read. */
  readonly value?: Points | undefined;
  readonly formula?: string | undefined;
  /**
   * Present where no cell of the scorecard states them: they are the criteria set's, follow from a result by it, or stand
   * in a table of their own.
   */
  readonly from?: 'set' | 'result' | 'table' | undefined;
  /** Where such a table says so. */
  readonly origin?: { readonly file: string; readonly at: Place } | undefined;
}

/** A cell that says something which could not be read. */
export const isUnreadable = (cell: StatedPoints | undefined): boolean =>
  cell !== undefined && (cell.reading.kind === 'unreadable' || cell.reading.kind === 'formula-without-value');

/** One or several: a department each, for instance. */
export interface Remedy extends Partial<Readonly<Record<RemedyText, Text>>> {
  readonly support: readonly Text[];
  readonly at: Place;
}

/** What was reached, from which a criteria set gives the points: a rate, an option, or a list of options. */
export interface Result extends Text {
  /** The items, where a list was given; `text` is all of them then. */
  readonly parts?: readonly Text[] | undefined;
}

/** The points of a row, as far as it states them. */
export type PointCells = { readonly [C in PointColumn]?: StatedPoints | undefined };

export type CriterionKind = 'bonus' | 'deduction';
export type CriterionState = 'not-applicable' | 'survey';

/** A scoring option below a criterion ("Ban hành kịp thời: 1"): kept, never counted. */
export type ScoringOption = Text;

export interface Extra {
  readonly heading: string;
  readonly value: Text;
}

/** Fields, criteria and sub-criteria alike. */
export interface Criterion extends PointCells {
  readonly at: Place;
  /** As written, trimmed: text, never a number. */
  readonly code?: Text | undefined;
  readonly name: Text;
  readonly kind?: CriterionKind | undefined;
  /** The cell merged from a row above that its score stands in: counted there alone. */
  readonly mergedScore?: Place | undefined;
  /** As stated by this criterion itself; what an ancestor states is added by scoring. */
  readonly state?: CriterionState | undefined;
  /** Where a table of exemptions grants that it does not apply. */
  readonly exemptedAt?: Place | undefined;
  readonly finding?: Text | undefined;
  readonly evidence?: Text | undefined;
  readonly explanation?: Text | undefined;
  readonly result?: Result | undefined;
  readonly criteriaSet?: Text | undefined;
  readonly remedies: readonly Remedy[];
  readonly options: readonly ScoringOption[];
  readonly extra: readonly Extra[];
  /** Printed subtotals of this criterion's children: compared, never used. */
  readonly subtotals: readonly StatedTotal[];
  readonly criteria: readonly Criterion[];
}

/** A printed total or subtotal, compared with what the rows add up to. */
export interface StatedTotal extends PointCells {
  readonly at: Place;
  /** The row's own words ("Tổng cộng"), where it has some. */
  readonly name?: Text | undefined;
}

export type AdjustmentKind = 'bonus' | 'penalty';

/** A bonus or penalty row outside every field. Points are a positive amount either way. */
export interface Adjustment {
  readonly at: Place;
  readonly kind: AdjustmentKind;
  readonly name: Text;
  readonly cap?: StatedPoints | undefined;
  readonly points?: StatedPoints | undefined;
}

export interface Scorecard {
  readonly at: Place;
  readonly title?: Text | undefined;
  readonly unit?: Text | undefined;
  /** The year assessed. */
  readonly year?: number | undefined;
  /** The year the plan is carried out. */
  readonly planYear?: number | undefined;
  readonly language?: 'vi' | 'en' | undefined;
  readonly criteriaSet?: Text | undefined;
  /** The source's own words for its columns; a meaning listed here was a column (or a key) even if every cell is blank. */
  readonly headings: Readonly<Partial<Record<ColumnMeaning, string>>>;
  /** Where the columns of a table stand, counted as its places count them; absent where there is none. */
  readonly columns?: Readonly<Partial<Record<ColumnMeaning, number>>> | undefined;
  readonly totals: readonly StatedTotal[];
  readonly adjustments: readonly Adjustment[];
  readonly criteria: readonly Criterion[];
}
