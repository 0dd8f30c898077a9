/** What the page and its engine, a worker, say to each other. Plain values only: they are copied on their way. */
import type { Language } from '../language/wording.js';
import type { FactName } from '../model/plan-facts.js';
import type { ColumnMeaning } from '../model/scorecard/scorecard.js';

/** How a person wants a table to be read; absent is found by itself. */
export interface ReadingChoice {
  readonly sheet?: string | undefined;
  readonly headerRow?: number | undefined;
  readonly columns?: Readonly<Partial<Record<ColumnMeaning, number>>> | undefined;
}

export const EDITED_PARTS = ['solution', 'lead', 'support', 'when'] as const;
export type EditedPart = (typeof EDITED_PARTS)[number];

/** New words of one remedy, of the parts that were changed; several names of `support` stand on a line each. */
export interface Edit {
  /** Place of the scorecard in its file, from 0. */
  readonly scorecard: number;
  /** Place of the criterion in its tree, from 1, parents first. */
  readonly criterion: number;
  /** Place of the remedy in its criterion, from 0; one more than there are adds one. */
  readonly remedy: number;
  readonly words: Readonly<Partial<Record<EditedPart, string>>>;
}

/** What a person wrote about the plan; those of lists stand on a line each, a day is ISO. */
export type FactWords = Readonly<Partial<Record<FactName, string>>>;

export const VIEWS = ['result', 'plan', 'reading'] as const;
export type ViewName = (typeof VIEWS)[number];

export const OUTPUTS = ['word', 'workbook', 'annotated', 'yaml', 'csv', 'json'] as const;
export type OutputName = (typeof OUTPUTS)[number];

export const RANKING_OUTPUTS = ['word', 'workbook', 'csv'] as const;
export type RankingOutputName = (typeof RANKING_OUTPUTS)[number];

/** Files are known by numbers that the page gives them. */
export interface Requests {
  readonly read: {
    readonly file: number;
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly choice: ReadingChoice;
    readonly edits: readonly Edit[];
    /** ISO day that deadlines are reckoned with. */
    readonly today?: string | undefined;
  };
  /** Reads it another way; edits go along with the criteria that they are of. */
  readonly correct: { readonly file: number; readonly choice: ReadingChoice; readonly language: Language };
  readonly summary: { readonly file: number; readonly language: Language };
  readonly view: { readonly file: number; readonly view: ViewName; readonly language: Language };
  readonly write: {
    readonly file: number;
    readonly output: OutputName;
    readonly language: Language;
    readonly facts: FactWords;
    /** Names that it must not have. */
    readonly taken: readonly string[];
  };
  readonly preview: { readonly file: number; readonly sheet?: string | undefined };
  readonly words: {
    readonly file: number;
    readonly scorecard: number;
    readonly criterion: number;
    readonly remedy: number;
  };
  readonly rank: { readonly files: readonly number[]; readonly language: Language };
  readonly writeRanking: {
    readonly files: readonly number[];
    readonly output: RankingOutputName;
    readonly language: Language;
    readonly taken: readonly string[];
  };
  readonly forget: { readonly file: number };
}

export interface ScorecardSummary {
  /** Its unit, else its sheet; absent where neither is known. */
  readonly name?: string | undefined;
  /** In words; absent where nothing is scored. */
  readonly total?: string | undefined;
}

export interface Summary {
  readonly scorecards: readonly ScorecardSummary[];
  /** "2 lỗi, 5 cảnh báo, 5 lưu ý"; absent where what was said about its table cannot be met. */
  readonly counts?: string | undefined;
  /** Why what was said about its table cannot be met. */
  readonly mistake?: string | undefined;
  /** Whether it leaves no doubt about what its author wrote: else nothing but its findings is shown. */
  readonly isSound: boolean;
  /** A criteria set: no scorecard, and of use to those that name it. */
  readonly isSet: boolean;
  /** Whether it is a table, whose reading a person may put right. */
  readonly isTable: boolean;
  readonly outputs: readonly OutputName[];
}

export interface Shown {
  /** Every text in it is escaped. */
  readonly markup: string;
  /** For each `tbody` with this number as its `data-late`: the rows still to come, piece by piece. */
  readonly late: readonly (readonly string[])[];
  readonly classes: readonly string[];
}

export interface Written {
  readonly name: string;
  readonly type: string;
  readonly data: Uint8Array;
  /** What a person must know of it. */
  readonly notes: readonly string[];
}

/** The first rows of a sheet, as a person sees them, and how it is understood as yet. */
export interface Preview {
  readonly sheets: readonly string[];
  readonly sheet: string;
  /** Last row of the header, from 1. */
  readonly headerRow?: number | undefined;
  readonly columns: readonly {
    readonly column: number;
    readonly letter: string;
    readonly meaning?: ColumnMeaning | undefined;
  }[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** An edit whose criterion is not there any more, or has other remedies. */
export interface LostEdit {
  /** Code of its criterion, else its name. */
  readonly criterion: string;
  readonly words: Edit['words'];
}

export interface Corrected {
  /** Why it is read as before: the other way there would be nothing to hold the edits. */
  readonly refused?: string | undefined;
  /** As `read`. */
  readonly changed: readonly number[];
  /** As they are to be kept from now on. */
  readonly edits: readonly Edit[];
  readonly lost: readonly LostEdit[];
}

export interface Answers {
  /** Files whose results are others now. */
  readonly read: readonly number[];
  readonly correct: Corrected;
  readonly summary: Summary;
  readonly view: Shown;
  readonly write: Written;
  readonly preview: Preview;
  readonly words: Readonly<Record<EditedPart, string>>;
  readonly rank: Shown;
  readonly writeRanking: Written;
  /** As `read`. */
  readonly forget: readonly number[];
}

export type RequestName = keyof Requests;

export type Asked = {
  readonly [N in RequestName]: { readonly number: number; readonly name: N; readonly request: Requests[N] };
}[RequestName];

/** `failure`: of a bug of ours, in its own words. */
export type Answered =
  | { readonly number: number; readonly answer: Answers[RequestName] }
  | { readonly number: number; readonly failure: string };
