/** Formats of results: how documents, or the results themselves, become text or bytes. */
import { problemTexts } from '../../language/mistakes/mistakes.js';
import { withoutDoubt } from '../../model/evaluation.js';
import type { ResultFormat } from './result-format.js';
import { github, gitlab, junit, sarif } from './review-formats.js';

const text: ResultFormat = {
  name: 'text',
  extensions: ['.txt'],
  madeFrom: 'documents',
  render: async ({ document }, { colour, width }, to) => {
    const { renderTerminal } = await import('../../render/terminal/index.js');
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
    const { renderMarkdown } = await import('../../render/markdown/index.js');
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
    const { resultJson } = await import('../../render/json/index.js');
    const told = problemTexts(problems, machineWords.language);
    return resultJson(results.map(withoutDoubt), told, machineWords, { gates, baseline, fixes, stepsIn });
  },
};

const html: ResultFormat = {
  name: 'html',
  extensions: ['.html', '.htm'],
  madeFrom: 'documents',
  render: async ({ document }) => {
    const { renderHtml } = await import('../../render/html/index.js');
    return renderHtml(document('document'));
  },
};

const csv: ResultFormat = {
  name: 'csv',
  extensions: ['.csv'],
  madeFrom: 'tables',
  render: async ({ tables, delimiter = ';' }, { documentWords }) => {
    const { renderCsv } = await import('../../render/csv/index.js');
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
    const { renderDocx } = await import('../../render/docx/index.js');
    return renderDocx(officials?.() ?? []);
  },
};

/** The plan to work on: live formulas, and read again without loss. */
const xlsx: ResultFormat = {
  name: 'xlsx',
  extensions: ['.xlsx'],
  madeFrom: 'workbook',
  render: async ({ workbook }) => {
    const { renderReportWorkbook } = await import('../../render/xlsx/report/index.js');
    const { headingReader } = await import('../../pipeline.js');
    return renderReportWorkbook(workbook?.() ?? [], await headingReader());
  },
};

/** The plan's deadlines; what has no day is told, as nothing in the file says that it is missing. */
const ics: ResultFormat = {
  name: 'ics',
  extensions: ['.ics'],
  madeFrom: 'results',
  render: async ({ results }, { documentWords, words, today, note }) => {
    const { calendarOf } = await import('../../report/plan/calendar.js');
    const { renderCalendar } = await import('../../render/ics/index.js');
    const { CALENDAR, leftOutLines } = await import('../../language/report/calendar.js');
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
    const { renderTablesWorkbook } = await import('../../render/xlsx/tables.js');
    return renderTablesWorkbook(document('document'));
  },
};

/** A document as the annex of what an office issues. */
const annex: ResultFormat = {
  name: 'docx',
  extensions: ['.docx'],
  madeFrom: 'documents',
  render: async ({ document }, { documentWords }) => {
    const { renderAnnexes } = await import('../../render/docx/index.js');
    const { annexOf } = await import('../../report/annex.js');
    const documents = document('document');
    const { language } = documentWords;
    return renderAnnexes(documents.map(annexOf), { language, title: documents[0]?.title ?? '' });
  },
  also: async ({ document }, { note, words }) => {
    const { remarksLeftOut } = await import('../../report/annex.js');
    const { RANKING } = await import('../../language/units/ranking.js');
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
