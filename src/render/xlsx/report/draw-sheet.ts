/** One sheet of a workbook: titles, a table below them, and how it is printed. */
import type { Workbook, Worksheet } from 'exceljs';
import { REPORT_WORKBOOK } from '../../../language/report/report-workbook.js';
import type { Language } from '../../../language/wording.js';
import type { Table } from '../../../report/document/table.js';
import { escaped } from '../escape.js';
import { textHeight } from '../text-height.js';
import { drawTable } from './draw-table.js';
import { planSheet, type SheetPlan } from './formulas.js';
import { FONT, widthOf } from './look.js';

/** In inches. */
const MARGINS = { left: 0.6, right: 0.6, top: 0.8, bottom: 0.8, header: 0.3, footer: 0.3 };
const A4 = 9;

/** Letters of titles are larger than those that heights are reckoned for. */
const LARGER = 1.3;

const drawTitles = (sheet: Worksheet, lines: readonly string[], columns: number): void => {
  const width = Array.from({ length: columns }, (_, index) => sheet.getColumn(index + 1).width ?? 0).reduce(
    (sum, one) => sum + one,
    0,
  );
  const oneLine = textHeight('a', width, false);
  for (const [index, line] of lines.entries()) {
    const cell = sheet.getCell(index + 1, 1);
    const isTitle = index === 0;
    cell.value = escaped(line);
    cell.style = {
      font: { name: FONT, size: isTitle ? 14 : 12, bold: isTitle },
      alignment: isTitle ? { horizontal: 'center', vertical: 'middle', wrapText: true } : { vertical: 'middle' },
    };
    const height = textHeight(line, width / LARGER, isTitle);
    const isLong = height > oneLine;
    if (columns > 1 && (isTitle || isLong)) sheet.mergeCells(index + 1, 1, index + 1, columns);
    if (!isLong) continue;
    cell.alignment = { ...cell.alignment, wrapText: true };
    sheet.getRow(index + 1).height = height * LARGER;
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
export const addFilter = (sheet: Worksheet, { columns, rows }: Table, header: number): void => {
  const listed = rows.findLastIndex(({ kind }) => kind !== 'total');
  if (listed < 0 || rows.some(({ kind }) => kind === 'group')) return;
  sheet.autoFilter = {
    from: { row: header, column: 1 },
    to: { row: header + 1 + listed, column: columns.length },
  };
};

/** Lines above a table, and a blank one that keeps them out of it when somebody sorts. */
const headerRowBelow = (titles: readonly string[]): number => titles.length + 2;

export interface Sheet {
  readonly name: string;
  readonly titles: readonly string[];
  readonly table: Table;
  /** How many columns are printed, where not all. */
  readonly printed?: number;
}

/** Draws a table below its titles; `main` is the sheet that its formulas look to, where that is another. */
export const drawSheet = (
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
