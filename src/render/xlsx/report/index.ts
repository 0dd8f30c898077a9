/** A report as a workbook: the remediation table with live formulas, then what it comes to by field and by lead agency. */
import type { DataValidation, Workbook, Worksheet } from 'exceljs';
import { REPORT } from '../../../language/report/report.js';
import { REPORT_WORKBOOK } from '../../../language/report/report-workbook.js';
import { workbookWords } from '../../../language/report/workbook.js';
import type { Language } from '../../../language/wording.js';
import { stemName } from '../../../model/place/path-names.js';
import { columnName } from '../../../model/place/place.js';
import { REMEDY_STATUSES } from '../../../model/scorecard/status.js';
import type { Table } from '../../../report/document/table.js';
import type { WorkbookReport } from '../../../report/workbook/workbook-report.js';
import type { MeaningOf } from '../columns.js';
import { newWorkbook, workbookBytes } from '../new-workbook.js';
import { titleLines } from '../sheet.js';
import { sheetNames } from '../sheet-names.js';
import { addBars } from './bars.js';
import { addFilter, drawSheet } from './draw-sheet.js';
import type { SheetPlan } from './formulas.js';
import { readable } from './headings.js';

/** The four words for how far a task is, to choose from; any other may be written. */
const offerStatus = (sheet: Worksheet, { columns, header }: SheetPlan, { rows }: Table, language: Language): void => {
  const column = columns.get('status');
  const last = rows.findLastIndex(({ kind }) => kind === 'criterion' || kind === 'continuation');
  if (column === undefined || last < 0) return;
  const words = REMEDY_STATUSES.map((status) => REPORT.status[status][language]);
  const letter = columnName(column);
  // The library keeps ranges and its types do not tell.
  const { dataValidations } = sheet as unknown as {
    dataValidations: { add(range: string, rule: DataValidation): void };
  };
  dataValidations.add(`${letter}${header + 1}:${letter}${header + 1 + last}`, {
    type: 'list',
    allowBlank: true,
    formulae: [`"${words.join(',')}"`],
  });
};

/** What is to be printed: columns behind it are to work with. */
const setPrintArea = (sheet: Worksheet, { header }: SheetPlan, { rows }: Table, printed: number): void => {
  // The library writes a dollar sign before each column and none before the rows.
  sheet.pageSetup.printArea = `A$1:${columnName(printed)}$${header + rows.length}`;
};

const drawReport = (
  workbook: Workbook,
  { scorecard, language, title, table: written, printed, summaries }: WorkbookReport,
  [name = '', ...others]: readonly string[],
  meaningOf: MeaningOf,
): void => {
  const known = titleLines({ ...scorecard, title: undefined }, workbookWords(language));
  const table = readable(written, language, meaningOf);
  const lines = [title, ...known.map(({ text }) => text)];
  const main = drawSheet(workbook, { name, titles: lines, table, printed }, language);
  addFilter(main.sheet, table, main.plan.header);
  offerStatus(main.sheet, main.plan, table, language);
  setPrintArea(main.sheet, main.plan, table, printed);
  const titles = [title, REPORT_WORKBOOK.madeFrom[language](name)];
  for (const [index, { part, table: one }] of summaries.entries()) {
    const { sheet, plan } = drawSheet(workbook, { name: others[index] ?? '', titles, table: one }, language, main.plan);
    if (part === 'fields') addBars(sheet, plan, one);
    else addFilter(sheet, one, plan.header);
  }
};

/** What tells several reports apart: their units, else their files, else their sheets. */
const labelsOf = (reports: readonly WorkbookReport[]): readonly (string | undefined)[] => {
  const candidates = [
    reports.map(({ scorecard }) => scorecard.unit?.text.trim()),
    reports.map(({ file }) => stemName(file)),
    reports.map(({ sheet }) => sheet),
  ];
  const isTelling = (labels: readonly (string | undefined)[]): boolean =>
    labels.every((label) => label !== undefined && label !== '') && new Set(labels).size === labels.length;
  return candidates.find(isTelling) ?? reports.map(({ file, sheet }) => sheet ?? stemName(file));
};

/** The reports as one workbook, up to three sheets each. The same reports give the same bytes. */
export const renderReportWorkbook = async (
  reports: readonly WorkbookReport[],
  meaningOf: MeaningOf,
): Promise<Uint8Array> => {
  const workbook = await newWorkbook();
  const labels = reports.length > 1 ? labelsOf(reports) : [];
  const wanted = reports.flatMap(({ language, summaries }, index) => [
    labels[index] ?? REPORT_WORKBOOK.table[language],
    ...summaries.map(({ part }) => REPORT_WORKBOOK[part][language]),
  ]);
  const names = sheetNames(wanted, REPORT_WORKBOOK.table.vi);
  let next = 0;
  for (const report of reports) {
    const count = 1 + report.summaries.length;
    drawReport(workbook, report, names.slice(next, next + count), meaningOf);
    next += count;
  }
  return workbookBytes(workbook);
};
