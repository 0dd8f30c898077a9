/** A finding is a small value: which rule, how grave, about what, where, and the facts its sentence needs. */

import type { ScoringKind } from '../criteria-set/criteria-set.js';
import type { NoWay } from '../criteria-set/way.js';
import type { Place } from '../place/place.js';
import type { Points } from '../points/points.js';
import type { NotPoints } from '../points/points-text.js';
import type { ColumnMeaning, PointColumn } from '../scorecard/scorecard.js';
import type { CalendarUnit } from '../time/calendar-unit.js';
import type { Day } from '../time/day.js';
import type { UnclearDeadlineReason } from '../time/deadline.js';
import type { SyntaxReason } from './syntax.js';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The criterion a finding is about. */
export interface Subject {
  readonly code?: string | undefined;
  /** Codes from the field down, `#n` for the n-th sibling where there is none: `II/5/a`. */
  readonly path: string;
  readonly name: string;
  /** 1 for a field. */
  readonly level: number;
}

/** Files that this program writes, or is told things by. */
export type OwnFileReason = 'own-result' | 'own-baseline' | 'own-report' | 'own-config' | 'own-facts' | 'criteria-set';

/** What is wrong with bytes that are no scorecard. */
export type UnreadableReason =
  | OwnFileReason
  | 'empty'
  | 'password'
  | 'damaged'
  | 'not-a-scorecard'
  /** Several scorecards, where one criteria set is wanted. */
  | 'several-sets'
  | 'old-excel'
  | 'old-word'
  | 'old-office'
  | 'not-text'
  | 'html'
  | 'rtf'
  | 'pdf'
  | 'image'
  | 'archive'
  | 'opendocument'
  /** Numbers and Pages. */
  | 'apple'
  | 'mail'
  | 'shortcut'
  | 'without-table'
  /** Text of a table whose cells stand apart by spaces or lines alone. */
  | 'without-separators'
  | 'lock-file'
  | 'system-file'
  | 'document-type'
  | 'alias-cycle';

export type LimitName =
  | 'file-size'
  | 'unpacked-size'
  | 'entries'
  | 'cells'
  | 'rows'
  | 'columns'
  | 'depth'
  | 'aliases'
  | 'text-length'
  /** Words, signs, spaces and line breaks of a YAML file. */
  | 'symbols'
  | 'criteria'
  | 'merges';

/** What a place in a scorecard file must hold. */
export type Shape =
  | 'text'
  | 'list'
  | 'map'
  | 'criteria'
  | 'year'
  | 'day'
  | 'whole-number'
  | 'points'
  | 'threshold'
  /** A number whose comma parted it from its decimals. */
  | 'quoted-number'
  /** A rule whose findings may be accepted. */
  | 'waivable-rule'
  | 'yes-no'
  /** What a criteria set is named by. */
  | 'set-id'
  /** Of a rule about reading, which is neither turned off nor made less grave. */
  | 'reading-level'
  /** Of a file that a later program may have made. */
  | { readonly version: number }
  | { readonly oneOf: readonly string[] }
  /** A map with one of these keys. */
  | { readonly keyOf: readonly string[] }
  /** Nothing: another key says it already. */
  | { readonly besides: string };
export type ActualShape = 'text' | 'list' | 'map' | 'blank';

/** Why a row was taken in or left out in doubt. */
export type UnclearReason =
  | 'points-without-name'
  | 'text-without-points'
  | 'option-or-criterion'
  | 'after-total'
  | 'no-parent'
  | 'code-only'
  | 'part-of-adjustment'
  | 'some-fields'
  | 'sum-of-rows';

/** A number with the digits of a footnote at its end, and what it is without them. */
export interface Footnote {
  readonly text: string;
  readonly likely: Points;
}

/** `typed`: with letters for digits and numerals, or the other way round; not changed by a spreadsheet. */
export type MaybeCode = {
  readonly shown: string;
  readonly original?: string | undefined;
  readonly typed?: true | undefined;
};

/** What a waiver names. */
export interface WaivedPlace {
  readonly waived: RuleId;
  /** A pattern of files. */
  readonly file: string;
  readonly code?: string | undefined;
}

/** Where a scorecard is not as its criteria set is. `set`: the set's id. */
export type SetMismatch = { readonly set: string } /** The criteria are codes alone, and no set is named. */ & (
  | { readonly what: 'needed' }
  | { readonly what: 'max'; readonly expected: Points; readonly found: Points }
  | { readonly what: 'name'; readonly expected: string }
  | { readonly what: 'unknown' }
  /** The set gives the code to two criteria: nobody can tell which is meant. */
  | { readonly what: 'code-twice' }
  | { readonly what: 'missing'; readonly subjects: readonly Subject[] }
  | { readonly what: 'year'; readonly expected: number; readonly found: number }
  /** The set has classes, but none for this unit; `groups`: the units that it has some for. */
  | { readonly what: 'no-classes'; readonly unit?: string | undefined; readonly groups: readonly string[] }
  /** No set of that name was given, and it is no file. */
  | { readonly what: 'not-found' }
  /** The scorecard names `set`, and another was given. */
  | { readonly what: 'other-set'; readonly given: string }
);

/** Why a score, or a result, does not go with the rule of its criterion. */
export type ScoreStep =
  | {
      readonly why: 'not-a-step';
      readonly column: PointColumn;
      readonly score: Points;
      readonly kind: ScoringKind;
      /** The scores that there are, where they can be named. */
      readonly scores: readonly Points[];
      readonly step?: Points | undefined;
    }
  | {
      readonly why: 'result';
      readonly column: PointColumn;
      readonly score: Points;
      readonly expected: Points;
      readonly result: string;
    }
  | { readonly why: 'unclear'; readonly result: string; readonly noWay: NoWay };

/** What is wrong with a criteria set. Bands are in percent. */
export type SetFault =
  | { readonly fault: 'sum' | 'survey-share'; readonly stated: Points; readonly listed: Points }
  | {
      readonly fault:
        | 'no-max'
        | 'max-not-positive'
        | 'code-twice'
        | 'scored-parent'
        | 'empty-scoring'
        | 'least-below-zero'
        | 'no-rounding'
        | 'band-overlap'
        | 'classes-empty';
    }
  | { readonly fault: 'option-twice'; readonly name: string }
  /** Words of a table about how a criterion is scored that were not understood, and count for nothing. */
  | { readonly fault: 'unread'; readonly text: string }
  /** What no rate is in: its edges are one and the same, or the wrong way round. */
  | { readonly fault: 'band-empty'; readonly low: Points; readonly high: Points }
  | { readonly fault: 'floor-above-full'; readonly floor: Points; readonly full: Points }
  | { readonly fault: 'step-size'; readonly step: Points; readonly max?: Points | undefined }
  | {
      readonly fault: 'points-above-max' | 'max-not-reached';
      readonly points: Points;
      readonly max?: Points | undefined;
    }
  | { readonly fault: 'band-gap'; readonly from: Points; readonly to: Points }
  | { readonly fault: 'class-twice'; readonly name: string }
  | { readonly fault: 'class-order'; readonly name: string; readonly before: string }
  | { readonly fault: 'class-open'; readonly points: Points }
  /** No unit can come so high, or nothing is left below the class above. */
  | {
      readonly fault: 'class-unreachable';
      readonly name: string;
      readonly of: 'points' | 'percent';
      /** The most that there is; absent where the class above takes all that is left. */
      readonly most?: Points | undefined;
      readonly before?: string | undefined;
    }
  /** Classes whose units have others already; absent: those of all units. */
  | { readonly fault: 'class-units-twice'; readonly unit?: string | undefined };

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
  'skipped-sheet': { readonly sheet?: string | undefined; readonly why: 'hidden' | 'no-table' | 'no-criteria' };
  'hidden-part': { readonly rows: number; readonly columns: number; readonly unseen?: number | undefined };
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

/** Every rule and its default severity, in the order of the contract. */
export const RULE_SEVERITIES = {
  'unreadable-file': 'error',
  limit: 'error',
  syntax: 'error',
  schema: 'error',
  'unknown-key': 'error',
  'duplicate-key': 'error',
  'no-table': 'error',
  'ambiguous-column': 'error',
  'number-format': 'error',
  'formula-without-value': 'error',
  'damaged-code': 'warning',
  'damaged-text': 'error',
  'lost-mismatch': 'error',
  'sum-mismatch': 'error',
  'children-exceed-max': 'error',
  'total-mismatch': 'error',
  'score-above-max': 'error',
  'negative-score': 'error',
  'score-not-applicable': 'error',
  'duplicate-code': 'error',
  'unexplained-loss': 'warning',
  'missing-max': 'warning',
  unscored: 'warning',
  'missing-solution': 'warning',
  'missing-lead': 'warning',
  'missing-when': 'warning',
  'unclear-row': 'warning',
  'missing-parent': 'info',
  'code-order': 'info',
  'code-gap': 'info',
  'code-from-number': 'info',
  'blank-mark': 'info',
  'skipped-sheet': 'info',
  'hidden-part': 'info',
  'assessed-round': 'info',
  'uncounted-column': 'info',
  'rest-assumed-full': 'info',
  'needless-remedy': 'info',
  'mixed-decimal-marks': 'info',
  'name-variants': 'info',
  'when-unclear': 'info',
  'when-past': 'info',
  'set-mismatch': 'error',
  'score-step': 'error',
  'missing-evidence': 'warning',
  'survey-self-scored': 'warning',
  'not-applicable-not-allowed': 'error',
  'set-fault': 'error',
  'waiver-unused': 'warning',
  'waiver-expired': 'warning',
} as const satisfies Record<RuleId, Severity>;

export const RULE_IDS = Object.keys(RULE_SEVERITIES) as readonly RuleId[];

/** The numbers of a finding: difference = found − expected. */
export interface FindingValues {
  readonly expected: Points;
  readonly found: Points;
  readonly difference: Points;
}

/** Why a finding counts for nothing: a project took an exception, or knew of it before. */
export type Acceptance =
  | { readonly by: 'waiver'; readonly reason: string; readonly until: Day }
  | { readonly by: 'baseline' };

export interface FindingOf<R extends RuleId> {
  readonly rule: R;
  readonly severity: Severity;
  readonly args: RuleArguments[R];
  /** Absent where the whole file is meant. */
  readonly at?: Place | undefined;
  /** The second place, where two values disagree. */
  readonly also?: Place | undefined;
  readonly subject?: Subject | undefined;
  readonly values?: FindingValues | undefined;
  /** Absent where it counts. */
  readonly accepted?: Acceptance | undefined;
}

/** One of the findings above, told apart by `rule`. */
export type Finding = { readonly [R in RuleId]: FindingOf<R> }[RuleId];

/** Findings after which a scorecard cannot be trusted to be what its author wrote: nothing is written. */
export const NOTHING_WRITTEN_AFTER: readonly RuleId[] = [
  'syntax',
  'schema',
  'no-table',
  'ambiguous-column',
  'unreadable-file',
  'limit',
  'unknown-key',
  'duplicate-key',
  'damaged-text',
];

/** Findings that no project may accept: what such a file holds is not known, or they are about acceptance itself. */
export const NEVER_ACCEPTED: readonly RuleId[] = [...NOTHING_WRITTEN_AFTER, 'waiver-unused', 'waiver-expired'];

/** The error rules about reading: a command that does its job on a scorecard with findings exits 1 only for these. */
export const READING_RULES: readonly RuleId[] = [
  ...NOTHING_WRITTEN_AFTER,
  'number-format',
  'formula-without-value',
  'damaged-code',
];

/** A finding with its rule's default severity. */
export const finding = <R extends RuleId>(
  rule: R,
  args: RuleArguments[R],
  more: {
    at?: Place | undefined;
    also?: Place | undefined;
    subject?: Subject | undefined;
    values?: FindingValues | undefined;
    severity?: Severity;
  } = {},
): Finding => ({ severity: RULE_SEVERITIES[rule], ...more, rule, args }) as Finding;

export type Counts = Readonly<Record<Severity, number>>;

export const countBySeverity = (findings: readonly Finding[]): Counts => {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
};
