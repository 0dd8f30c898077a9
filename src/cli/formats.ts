/** Formats of results: how documents, or the results themselves, become text or bytes. */
import { type Problem, problemTexts } from '../language/mistakes.js';
import type { Wording } from '../language/wording.js';
import type { BaselineCounts } from '../model/baseline.js';
import { type Evaluation, type FileResult, withoutDoubt } from '../model/evaluation.js';
import type { FileFixes } from '../model/fix.js';
import type { GateResult } from '../model/gate.js';
import type { Document, Table } from '../report/document.js';
import type { OfficialDocument } from '../report/official.js';
import type { Step } from '../report/steps.js';
import type { WorkbookReport } from '../report/workbook-report.js';
import type { Data } from './io.js';
import type { OutputFormat } from './outputs.js';
import { github, gitlab, junit, sarif } from './review-formats.js';
import type { Session } from './session.js';

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

const text: ResultFormat = {
  name: 'text',
  extensions: ['.txt'],
  madeFrom: 'documents',
  render: async ({ document }, { colour, width }, to) => {
    const { renderTerminal } = await import('../render/terminal/index.js');
    const options = { width, colour: to === 'stdout' && colour.stdout };
    // One after another: whoever has read enough and closes the pipe waits for no others.
    const pieces = function* (): Iterable<string> {
      for (const [index, one] of document('person').entries()) {
        yield (index === 0 ? '' : '\n') + renderTerminal(one, options);
      }
    };
    return pieces();
  },
};

const markdown: ResultFormat = {
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  madeFrom: 'documents',
  render: async ({ document }) => {
    const { renderMarkdown } = await import('../render/markdown/index.js');
    return renderMarkdown(...document('document'));
  },
};

const json: ResultFormat = {
  name: 'json',
  extensions: ['.json'],
  madeFrom: 'results',
  forPrograms: true,
  render: async ({ results, problems, gates, baseline, fixes, stepsIn, ownJson }, { machineWords }) => {
    if (ownJson !== undefined) return ownJson();
    const { resultJson } = await import('../render/json/index.js');
    const told = problemTexts(problems, machineWords.language);
    return resultJson(results.map(withoutDoubt), told, machineWords, { gates, baseline, fixes, stepsIn });
  },
};

const html: ResultFormat = {
  name: 'html',
  extensions: ['.html', '.htm'],
  madeFrom: 'documents',
  render: async ({ document }) => {
    const { renderHtml } = await import('../render/html/index.js');
    return renderHtml(document('document'));
  },
};

const csv: ResultFormat = {
  name: 'csv',
  extensions: ['.csv'],
  madeFrom: 'tables',
  render: async ({ tables, delimiter = ';' }, { documentWords }) => {
    const { renderCsv } = await import('../render/csv/index.js');
    return renderCsv(tables?.() ?? [], { language: documentWords.language, delimiter });
  },
};

/** The plan to be signed, or a slip, as Decree 30/2020/NĐ-CP wants it. */
const docx: ResultFormat = {
  name: 'docx',
  extensions: ['.docx'],
  madeFrom: 'officials',
  render: async ({ officials, filled }) => {
    if (filled !== undefined) return filled();
    const { renderDocx } = await import('../render/docx/index.js');
    return renderDocx(officials?.() ?? []);
  },
};

/** The plan to work on: live formulas, and read again without loss. */
const xlsx: ResultFormat = {
  name: 'xlsx',
  extensions: ['.xlsx'],
  madeFrom: 'workbook',
  render: async ({ workbook }) => {
    const { renderReportWorkbook } = await import('../render/xlsx/report/index.js');
    const { headingReader } = await import('../pipeline.js');
    return renderReportWorkbook(workbook?.() ?? [], await headingReader());
  },
};

/** The plan's deadlines; what has no day is told, as nothing in the file says that it is missing. */
const ics: ResultFormat = {
  name: 'ics',
  extensions: ['.ics'],
  madeFrom: 'results',
  render: async ({ results }, { documentWords, words, today, note }) => {
    const { calendarOf } = await import('../report/calendar.js');
    const { renderCalendar } = await import('../render/ics/index.js');
    const { CALENDAR, leftOutLines } = await import('../language/calendar.js');
    const plans = results.flatMap((result) => result.evaluations);
    const calendars = plans.map((one) => calendarOf(one, documentWords));
    const leftOut = calendars.flatMap((calendar, index) => {
      const sheet = plans.length > 1 ? plans[index]?.sheet : undefined;
      return calendar.leftOut.map((task) => ({ ...task, sheet }));
    });
    for (const line of leftOutLines(leftOut, words)) await note(line);
    if (calendars.every(({ entries }) => entries.length === 0)) await note(CALENDAR.empty[words.language]);
    return renderCalendar(calendars, { language: documentWords.language, today });
  },
};

/** The formats of each command; the first is what goes to standard output unasked. */
export const SCORE_FORMATS = [text, json, markdown, html] as const;
export const CHECK_FORMATS = [text, json, markdown, sarif, junit, github, gitlab] as const;
export const REPORT_FORMATS = [markdown, text, html, csv, xlsx, json, ics, docx] as const;
export const DIFF_FORMATS = [text, json, markdown, html] as const;
export const PLAN_FORMATS = [text, json, markdown, html, csv] as const;
/** A document's tables, a sheet each. */
const sheets: ResultFormat = {
  name: 'xlsx',
  extensions: ['.xlsx'],
  madeFrom: 'documents',
  render: async ({ document }) => {
    const { renderTablesWorkbook } = await import('../render/xlsx/tables.js');
    return renderTablesWorkbook(document('document'));
  },
};

/** A document as the annex of what an office issues. */
const annex: ResultFormat = {
  name: 'docx',
  extensions: ['.docx'],
  madeFrom: 'documents',
  render: async ({ document }, { documentWords }) => {
    const { renderAnnexes } = await import('../render/docx/index.js');
    const { annexOf } = await import('../report/annex.js');
    const documents = document('document');
    const { language } = documentWords;
    return renderAnnexes(documents.map(annexOf), { language, title: documents[0]?.title ?? '' });
  },
  also: async ({ document }, { note, words }) => {
    const { remarksLeftOut } = await import('../report/annex.js');
    const { RANKING } = await import('../language/ranking.js');
    const count = document('document').reduce((sum, one) => sum + remarksLeftOut(one), 0);
    if (count > 0) await note(RANKING.notInAnnex[words.language](count));
  },
};

export const VERIFY_FORMATS = [text, json, markdown] as const;
export const RANK_FORMATS = [text, json, markdown, html, csv, sheets, annex] as const;
/** What a slip may be written as; the first unless another is named. */
export const SLIP_FORMATS: readonly ResultFormat[] = REPORT_FORMATS.filter(
  ({ madeFrom }: ResultFormat) => madeFrom === 'documents' || madeFrom === 'officials',
);
