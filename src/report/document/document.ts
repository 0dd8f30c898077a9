/**
 * What a report says, as data: headings, paragraphs, tables, charts, findings. No layout, no colour, no format;
 * every renderer makes its own of it. Numbers stay values, so that a workbook gets numbers and a terminal text.
 */
import type { TaskState } from '../../deadline/tasks.js';
import type { Language } from '../../language/wording/wording.js';
import type { ComparisonPart } from '../../model/comparison.js';
import type { Severity } from '../../model/finding/rules.js';
import { countOf, type Points } from '../../model/points/points.js';
import type { RemedyStatus } from '../../model/scorecard/status.js';
import type { Day } from '../../model/time/day.js';
import type { Chart } from './chart.js';
import type { SectionName } from './section-names.js';

/** Why a piece of text stands out; how it then looks is the renderer's. */
export type Tone = 'strong' | 'dim' | Severity;

export interface TextSpan {
  readonly kind: 'text';
  /** As written: may hold line breaks and anything else a user may type. */
  readonly text: string;
  readonly tone?: Tone | undefined;
}

export interface NumberSpan {
  readonly kind: 'number';
  readonly value: Points;
  /** Exactly this many decimals, rounded half up; absent: all the digits it has. */
  readonly digits?: number | undefined;
  /** The value is a percentage, and nothing around it says so. */
  readonly percent?: boolean | undefined;
  readonly tone?: Tone | undefined;
}

/** A share of a whole, to be taken in at a glance. */
export interface BarSpan {
  readonly kind: 'bar';
  /** In percent; may lie outside 0–100. */
  readonly percent: Points;
}

export type Span = TextSpan | NumberSpan | BarSpan;

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

export const text = (words: string, tone?: Tone): TextSpan => ({ kind: 'text', text: words, tone });

export const number = (value: Points, more: Omit<NumberSpan, 'kind' | 'value'> = {}): NumberSpan => ({
  kind: 'number',
  value,
  ...more,
});

export const heading = (level: 1 | 2 | 3, words: string): Heading => ({ kind: 'heading', level, spans: [text(words)] });

export const paragraph = (...spans: readonly (Span | string)[]): Paragraph => ({
  kind: 'paragraph',
  spans: spans.map((span) => (typeof span === 'string' ? text(span) : span)),
});

export const emptyCell: Cell = { spans: [] };

/** A cell of words; empty without them. */
export const textCell = (words: string | undefined, tone?: Tone): Cell => ({
  spans: words === undefined || words === '' ? [] : [text(words, tone)],
});

export const numberCell = (value: Points | undefined, digits?: number): Cell => ({
  spans: value === undefined ? [] : [number(value, { digits })],
});

/** Behind the decimal mark of a percentage. */
export const PERCENT_DIGITS = 2;

/** A percentage: two digits behind the mark, always. */
export const percentCell = (percent: Points | undefined): Cell => numberCell(percent, PERCENT_DIGITS);

/** How many there are. */
export const countCell = (count: number): Cell => numberCell(countOf(count));

export const section = (id: Section['id'], title: string | undefined, blocks: readonly PlainBlock[]): Section => ({
  kind: 'section',
  id,
  title,
  blocks,
});

/** The blocks one after another, a section's title as a heading of level 2: for formats that know no sections. */
export const plainBlocks = (blocks: readonly Block[]): readonly PlainBlock[] =>
  blocks.flatMap((block) => {
    if (block.kind !== 'section') return [block];
    return block.title === undefined ? block.blocks : [heading(2, block.title), ...block.blocks];
  });
