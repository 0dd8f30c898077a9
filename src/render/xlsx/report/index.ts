/** A report as a workbook: the remediation table with live formulas, then what it comes to by field and by lead agency. */
import type { DataValidation, Workbook, Worksheet } from 'exceljs';
import { REPORT } from '../../../language/report.js';
import { REPORT_WORKBOOK } from '../../../language/report-workbook.js';
import type { Language } from '../../../language/wording.js';
import { workbookWords } from '../../../language/workbook.js';
import { columnName } from '../../../model/place.js';
import { REMEDY_STATUSES } from '../../../model/status.js';
import type { Table } from '../../../report/document.js';
import type { WorkbookReport } from '../../../report/workbook-report.js';
import type { MeaningOf } from '../columns.js';
import { escaped } from '../escape.js';
import { newWorkbook, workbookBytes } from '../new-workbook.js';
import { titleLines } from '../sheet.js';
import { sheetNames } from '../sheet-names.js';
import { addBars } from './bars.js';
import { drawTable } from './draw-table.js';
import { planSheet, type SheetPlan } from './formulas.js';
import { readable } from './headings.js';
import { FONT, widthOf } from './look.js';

/** In inches. */
const MARGINS = { left: 0.6, right: 0.6, top: 0.8, bottom: 0.8, header: 0.3, footer: 0.3 };
const A4 = 9;

const drawTitles = (sheet: Worksheet, lines: readonly string[], columns: number): void => {
  for (const [index, line] of lines.entries()) {
    const cell = sheet.getCell(index + 1, 1);
    const isTitle = index === 0;
    cell.value = escaped(line);
    cell.style = {
      font: { name: FONT, size: isTitle ? 14 : 12, bold: isTitle },
      alignment: isTitle ? { horizontal: 'center', vertical: 'middle', wrapText: true } : { vertical: 'middle' },
    };
    if (isTitle && columns > 1) sheet.mergeCells(1, 1, 1, columns);
  }
};

const setUp = (sheet: Worksheet, table: Table, header: number, language: Language): void => {
  sheet.columns = table.columns.map((column) => ({ width: widthOf(column, table) }));
  sheet.properties.outlineProperties = { summaryBelow: false, summaryRight: false };
  sheet.views = [{ state: 'frozen', ySplit: header, xSplit: 0 }];
  sheet.pageSetup = {
    ...{ paperSize: A4, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    margins: MARGINS,
    printTitlesRow: `${header}:${header}`,
  };
  sheet.headerFooter.oddFooter = `&C${REPORT_WORKBOOK.page[language]}`;
};

/** A list to filter, without its totals. */
const addFilter = (sheet: Worksheet, { columns, rows }: Table, header: number): void => {
  const listed = rows.findLastIndex(({ kind }) => kind !== 'total');
  if (listed < 0 || rows.some(({ kind }) => kind === 'group')) return;
  sheet.autoFilter = {
    from: { row: header, column: 1 },
    to: { row: header + 1 + listed, column: columns.length },
  };
};

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

/** Lines above a table, and a blank one that keeps them out of it when somebody sorts. */
const headerRowBelow = (titles: readonly string[]): number => titles.length + 2;

interface Sheet {
  readonly name: string;
  readonly titles: readonly string[];
  readonly table: Table;
  /** How many columns are printed, where not all. */
  readonly printed?: number;
}

const drawSheet = (
  workbook: Workbook,
  { name, titles, table, printed }: Sheet,
  language: Language,
  main?: SheetPlan,
) => {
  const plan = planSheet(table, name, headerRowBelow(titles));
  const sheet = workbook.addWorksheet(name);
  setUp(sheet, table, plan.header, language);
  const across = printed ?? table.columns.length;
  drawTitles(sheet, titles, across);
  drawTable(sheet, table, { language, own: plan, main: main ?? plan }, across);
  return { sheet, plan };
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

/** The name without folder and extension. */
const baseName = (file: string): string => file.replace(/^.*[\\/]/u, '').replace(/\.[^.]*$/u, '');

/** What tells several reports apart: their units, else their files, else their sheets. */
const labelsOf = (reports: readonly WorkbookReport[]): readonly (string | undefined)[] => {
  const candidates = [
    reports.map(({ scorecard }) => scorecard.unit?.text.trim()),
    reports.map(({ file }) => baseName(file)),
    reports.map(({ sheet }) => sheet),
  ];
  const isTelling = (labels: readonly (string | undefined)[]): boolean =>
    labels.every((label) => label !== undefined && label !== '') && new Set(labels).size === labels.length;
  return candidates.find(isTelling) ?? reports.map(({ file, sheet }) => sheet ?? baseName(file));
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
