/** What a format of results is, and what it may be made from. */
import type { Problem } from '../../language/mistakes/mistakes.js';
import type { Wording } from '../../language/wording.js';
import type { Evaluation, FileResult } from '../../model/evaluation.js';
import type { BaselineCounts } from '../../model/finding/baseline.js';
import type { FileFixes } from '../../model/finding/fix.js';
import type { GateResult } from '../../model/finding/gate.js';
import type { Document } from '../../report/document/document.js';
import type { OfficialDocument } from '../../report/document/official.js';
import type { Table } from '../../report/document/table.js';
import type { Step } from '../../report/steps.js';
import type { WorkbookReport } from '../../report/workbook/workbook-report.js';
import type { Data } from '../io.js';
import type { OutputFormat } from '../options/targets.js';
import type { Session } from '../session.js';

/** Everything a format may be made from. */
export interface Rendered {
  readonly results: readonly FileResult[];
  readonly problems: readonly Problem[];
  /** What became of all that was demanded; absent where nothing is judged. */
  readonly gates?: readonly GateResult[] | undefined;
  /** What became of what was known before, and which file knew it. */
  readonly baseline?: { readonly file: string; readonly counts: BaselineCounts } | undefined;
  /** What was put right, and what was left; absent where nothing was asked for. */
  readonly fixes?: readonly FileFixes[] | undefined;
  /** How the scores of a scorecard came about, for programs; absent where that is not asked for. */
  readonly stepsIn?: ((evaluation: Evaluation) => readonly Step[]) | undefined;
  /** Made for the language the format's readers need. */
  readonly document: (purpose: 'person' | 'document') => readonly Document[];
  /** As an office hands them out, with letterhead and signature. */
  readonly officials?: (() => readonly OfficialDocument[]) | undefined;
  /** An office's own file, already filled: it then stands in place of ours. */
  readonly filled?: (() => Promise<Uint8Array>) | undefined;
  /** One for each scorecard: for formats that are nothing but a table. */
  readonly tables?: (() => readonly Table[]) | undefined;
  /** One for each scorecard: for a workbook, which goes on reckoning. */
  readonly workbook?: (() => readonly WorkbookReport[]) | undefined;
  /** The document for programs, where it is no list of results. */
  readonly ownJson?: (() => Promise<Data>) | undefined;
  /** All findings as one table of some rows at most, for pages that reviewers read. */
  readonly table?: ((words: Wording, most?: number) => Document) | undefined;
  /** What parts the columns of such a format, where a person asked for one. */
  readonly delimiter?: string | undefined;
}

export interface ResultFormat extends OutputFormat {
  /** What it is made from: decides which flags mean anything to it. */
  readonly madeFrom: 'documents' | 'officials' | 'tables' | 'workbook' | 'results';
  readonly render: (rendered: Rendered, session: Session, to: 'stdout' | 'file') => Promise<Data>;
  /** For programs: printed on failure as well. */
  readonly forPrograms?: boolean;
  /** What else is done, once, where a run asks for this format. @throws {CallError} where it cannot be done */
  readonly also?: (rendered: Rendered, session: Session) => Promise<void>;
}
