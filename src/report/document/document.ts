/**
 * What a report says, as data: headings, paragraphs, tables, charts, findings. No layout, no colour, no format;
 * every renderer makes its own of it. Numbers stay values, so that a workbook gets numbers and a terminal text.
 */
import type { Language } from '../../language/wording.js';
import type { ComparisonPart } from '../../model/comparison.js';
import type { Severity } from '../../model/finding/rules.js';
import type { Chart } from './chart.js';
import type { SectionName } from './section-names.js';
import type { Span } from './spans.js';
import type { Table } from './table.js';

export interface Heading {
  readonly kind: 'heading';
  /** 1 for the document's own. */
  readonly level: 1 | 2 | 3;
  readonly spans: readonly Span[];
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly spans: readonly Span[];
}

/** Numbered remarks on a table above. */
export interface Notes {
  readonly kind: 'notes';
  readonly notes: readonly { readonly number: number; readonly spans: readonly Span[] }[];
}

export type FactKey =
  | 'unit'
  | 'year'
  | 'plan-year'
  | 'today'
  | 'source-title'
  | 'coverage'
  | 'basis'
  | 'not-applicable'
  | 'provisional'
  | 'max'
  | 'scored-max'
  | 'self'
  | 'assessed'
  | 'lost'
  | 'unexplained'
  | 'percent'
  | 'final'
  | 'file'
  | 'sheet'
  | 'sha256'
  | 'version'
  | 'lead'
  | 'tasks'
  | 'points'
  | 'rank'
  | 'rank-before'
  | 'gained'
  | 'class'
  | 'code'
  | 'group'
  | 'why';

/** One thing known about the whole: a label and its value. */
export interface Fact {
  readonly key: FactKey;
  readonly label: string;
  readonly value: readonly Span[];
}

export interface Facts {
  readonly kind: 'facts';
  readonly facts: readonly Fact[];
}

export interface FindingLine {
  readonly severity: Severity;
  /** "Lỗi". */
  readonly label: string;
  /** Where, with the file in front where several may be meant; empty where the whole file is. */
  readonly where: string;
  readonly message: string;
  readonly rule: string;
  readonly excerpt?: Excerpt | undefined;
}

/** A line of the source, or the part of it that matters, and the place in it that is meant. */
export interface Excerpt {
  readonly line: string;
  /** In UTF-16 units into `line`; its length where the end of the line is meant. */
  readonly offset: number;
}

export interface Findings {
  readonly kind: 'findings';
  /** `lines`: a finding a line, for people and programs that read line by line; `list`: part of a report. */
  readonly form: 'lines' | 'list';
  readonly findings: readonly FindingLine[];
}

/** What has no parts that are blocks themselves. */
export type PlainBlock = Heading | Paragraph | Facts | Table | Chart | Notes | Findings;

/** The parts of a ranking. */
export type RankingPart =
  | 'ranking'
  | 'unit-fields'
  | 'common-losses'
  | 'unranked'
  | 'unranked-before'
  | 'missing-units'
  | 'remarks';

/** The parts of a unit's page. */
export type UnitPart = 'unit' | 'unit-against' | 'unit-losses' | 'unit-tasks' | 'unit-findings';

/** The parts of a what-if. */
export type WhatIfPart = 'assumed' | 'due-by' | 'plan';

/** A part of a report, of a ranking, or of a slip (`tasks`, `supported`). Its title is no block of its own: the renderer sets it. */
export interface Section {
  readonly kind: 'section';
  /** Stable: links, sheets and tests may name it. */
  readonly id:
    | SectionName
    | 'tasks'
    | 'supported'
    | RankingPart
    | UnitPart
    | ComparisonPart
    | WhatIfPart
    | 'whole'
    | 'steps';
  /** Absent where the document's own title speaks for it. */
  readonly title?: string | undefined;
  readonly blocks: readonly PlainBlock[];
}

export type Block = PlainBlock | Section;

export interface Document {
  /** Decides the decimal mark. */
  readonly language: Language;
  /** For formats that keep one beside the text. */
  readonly title?: string | undefined;
  readonly blocks: readonly Block[];
  /** What cells of it lead to, one after another as a reader turns them. */
  readonly pages?: readonly DocumentPage[] | undefined;
}

export interface DocumentPage {
  readonly id: string;
  readonly name: string;
  /** Made when it is written: many are never in memory at once. */
  readonly document: () => Document;
}
