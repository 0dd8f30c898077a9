/** Which facts the sentence of each rule needs. */
import type { Place } from '../place/place.js';
import type { Points } from '../points/points.js';
import type { NotPoints } from '../points/points-text.js';
import type { ColumnMeaning, PointColumn } from '../scorecard/scorecard.js';
import type { CalendarUnit } from '../time/calendar-unit.js';
import type { Day } from '../time/day.js';
import type { UnclearDeadlineReason } from '../time/deadline.js';
import type {
  ActualShape,
  Footnote,
  LimitName,
  MaybeCode,
  ScoreStep,
  SetFault,
  SetMismatch,
  Shape,
  Subject,
  UnclearReason,
  UnreadableReason,
} from './facts.js';
import type { SyntaxReason } from './syntax.js';

/** What a waiver names. */
export interface WaivedPlace {
  readonly waived: RuleId;
  /** A pattern of files. */
  readonly file: string;
  readonly code?: string | undefined;
}

/** The facts of each rule's sentence. The keys are the rule ids; every registry is checked against them. */
export interface RuleArguments {
  'unreadable-file': { readonly reason: UnreadableReason; readonly part?: string | undefined };
  limit: { readonly limit: LimitName; readonly found?: number | undefined; readonly most: number };
  syntax: { readonly reason: SyntaxReason; readonly detail?: string | undefined };
  schema: {
    readonly key: string;
    readonly expected: Shape;
    readonly actual: ActualShape;
    readonly text?: string | undefined;
  };
  'unknown-key': {
    readonly key: string;
    readonly nearest?: string | undefined;
    readonly known: readonly string[];
    readonly commaNumber?: string | undefined;
    /** The key that it belongs under; empty where it is one of the outermost. */
    readonly home?: string | undefined;
  };
  'duplicate-key': { readonly key: string };
  'no-table': {
    readonly where?: string | undefined;
    readonly missing: readonly ColumnMeaning[];
    readonly seen: readonly string[];
    /** A row for each unit and a column for each criterion: the criteria that say no maximum, or a unit of several rows; neither where scores are nobody's. */
    readonly units?: { readonly without: readonly string[]; readonly twice?: string | undefined } | undefined;
  };
  'ambiguous-column': {
    readonly meaning: ColumnMeaning;
    readonly first: { readonly column: string; readonly heading: string };
    /** Absent where the one column itself may mean that or something else: "Điểm trừ". */
    readonly second?: { readonly column: string; readonly heading: string } | undefined;
  };
  'number-format': {
    readonly column: PointColumn | 'cap' | 'points';
    readonly text: string;
    readonly reason: NotPoints;
    readonly guess?: string | undefined;
    readonly max?: Points | undefined;
  };
  /** `column` of points; absent where the cell holds words. */
  /** `inDocument`: in a table of Word, where no cell has a name. */
  'formula-without-value': {
    readonly cell: string;
    readonly column?: PointColumn | 'cap' | 'points' | undefined;
    readonly inDocument?: true | undefined;
  };
  'damaged-code': MaybeCode;
  /** `misread`: UTF-8 that a program took for another code page, and saved so; `lost`: letters that became `?`. */
  'damaged-text': { readonly encoding: 'TCVN3' | 'VNI' | 'misread' | 'lost'; readonly text: string };
  'lost-mismatch': {
    readonly max: Points;
    readonly assessed: Points;
    readonly stated: Points;
    readonly computed: Points;
    readonly footnote?: Footnote | undefined;
  };
  'sum-mismatch': {
    readonly stated: Points;
    readonly listed: Points;
    readonly rest: Points;
    readonly children: readonly Subject[];
    readonly footnote?: Footnote | undefined;
  };
  'children-exceed-max': {
    readonly max: Points;
    readonly listed: Points;
    readonly culprit?: Subject | undefined;
    readonly footnote?: Footnote | undefined;
  };
  'total-mismatch': {
    readonly name?: string | undefined;
    readonly column: PointColumn;
    readonly stated: Points;
    readonly computed: Points;
    readonly formula?: string | undefined;
    readonly countsParents: boolean;
    readonly subtotal: boolean;
    readonly footnote?: Footnote | undefined;
  };
  'score-above-max': {
    readonly column: PointColumn;
    readonly score: Points;
    readonly max: Points;
    readonly footnote?: Footnote | undefined;
  };
  'negative-score': { readonly column: PointColumn; readonly score: Points };
  'score-not-applicable': { readonly column: PointColumn; readonly score: Points };
  'duplicate-code': { readonly code: string; readonly sameParent: boolean; readonly excel: boolean };
  'unexplained-loss': {
    readonly lost: Points;
    readonly listed: Points;
    readonly unexplained: Points;
    readonly footnote?: Footnote | undefined;
  };
  'missing-max': { readonly column: PointColumn; readonly score: Points };
  /** `believed`: the criterion states a score of its own, or parents below it do (`statedBelow`), which stands. */
  /** `maySet`: a table without room for scores, which may be a criteria set. */
  unscored: {
    readonly leaves: number;
    readonly whole: boolean;
    readonly believed: boolean;
    readonly statedBelow?: boolean | undefined;
    readonly maySet?: boolean | undefined;
    /** Columns that are not understood and may hold the scores. */
    readonly unread?: readonly string[] | undefined;
    /** The cell merged from a row above that the score stands in. */
    readonly merged?: Place | undefined;
  };
  'missing-solution': { readonly lost: Points };
  'missing-lead': { readonly lost: Points };
  'missing-when': { readonly lost: Points };
  'unclear-row': { readonly text: string; readonly counted: boolean; readonly reason: UnclearReason };
  /** `elsewhere`: the parent's row is there, and this one stands below another. */
  'missing-parent': {
    readonly code: string;
    readonly parent: string;
    readonly ancestor?: Subject | undefined;
    readonly elsewhere?: true;
  };
  'code-order': { readonly code: string; readonly previous: string };
  'code-gap': { readonly missing: readonly string[] };
  'code-from-number': { readonly count: number };
  'blank-mark': { readonly mark: string; readonly column: PointColumn };
  /** Without a sheet's name a table of a document is meant. */
  'skipped-sheet': {
    readonly sheet?: string | undefined;
    readonly why: 'hidden' | 'no-table' | 'no-criteria' | 'units';
  };
  /** `aside`: only columns that count for nothing. */
  'hidden-part': {
    readonly rows: number;
    readonly columns: number;
    readonly unseen?: number | undefined;
    readonly aside?: true | undefined;
  };
  /** `years`: not rounds of one year, but years; `self`: rounds of self scores. */
  'assessed-round': {
    readonly rounds: number;
    readonly heading: string;
    readonly years?: boolean;
    /** The heading taken names no year. */
    readonly undated?: boolean;
    readonly self?: boolean;
  };
  /** `counted`: the column that counts; `change`: it says what is added to a score or taken from it. */
  'uncounted-column': {
    readonly column: string;
    readonly heading: string;
    readonly counted: string;
    readonly change?: boolean;
  };
  'rest-assumed-full': { readonly rest: Points };
  'needless-remedy': {
    readonly solution: string;
    readonly parent?: Subject | undefined;
    readonly parentLost?: Points | undefined;
  };
  'mixed-decimal-marks': { readonly commas: number; readonly points: number };
  'name-variants': { readonly names: readonly string[] };
  'when-unclear': {
    readonly text: string;
    readonly reason: UnclearDeadlineReason;
    /** What was named and does not exist. */
    readonly unit?: CalendarUnit | undefined;
  };
  /** `days`: from the deadline's last day to today. */
  'when-past': { readonly due: Day; readonly days: number; readonly today: Day };
  'set-mismatch': SetMismatch;
  'score-step': ScoreStep;
  'missing-evidence': { readonly score: Points };
  'survey-self-scored': { readonly score: Points };
  /** Who may say so; empty where nobody may. */
  'not-applicable-not-allowed': { readonly units: readonly string[] };
  'set-fault': SetFault;
  'waiver-unused': WaivedPlace;
  /** `days`: from its last day to today. */
  'waiver-expired': WaivedPlace & { readonly until: Day; readonly days: number; readonly today: Day };
}

export type RuleId = keyof RuleArguments;
