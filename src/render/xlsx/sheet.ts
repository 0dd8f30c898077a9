/** One scorecard onto one worksheet. */
import type { Borders, Row, Style, Worksheet } from 'exceljs';
import type { WorkbookWords } from '../../language/report/workbook.js';
import type { ColumnMeaning, Scorecard } from '../../model/scorecard/scorecard.js';
import { codesShowTree } from '../../model/scorecard/tree-shown.js';
import type { Cell } from './cells.js';
import { type Column, columnKey, columnsOf, hasMeaning, type MeaningOf } from './columns.js';
import { escaped } from './escape.js';
import { setDepth, unfold } from './outline.js';
import { ownColumnsIn, type RowContext, type RowKind, rowsOf, type SheetRow } from './rows.js';

/** In characters, as spreadsheet programs count. */
const WIDTHS: Readonly<Record<ColumnMeaning, number>> = {
  ...{ code: 8, name: 44, max: 10, self: 10, assessed: 10, lost: 10, finding: 32, solution: 40, product: 24 },
  ...{ lead: 20, support: 20, person: 18, when: 16, evidence: 28, explanation: 28, note: 20, status: 16 },
  ...{ recovers: 12, effort: 12 },
};
const NUMBER_COLUMNS: ReadonlySet<ColumnMeaning> = new Set(['max', 'self', 'assessed', 'lost']);
const OWN_WIDTH = 14;
const EXTRA_WIDTH = 20;
export const FONT = 'Times New Roman';

const LINE = { style: 'thin', color: { argb: 'FF808080' } } as const;
export const BORDER: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };
const BOLD: ReadonlySet<RowKind> = new Set<RowKind>(['subtotal', 'group', 'total']);

const isNumbers = (column: Column): boolean => column.kind === 'meaning' && NUMBER_COLUMNS.has(column.meaning);

const widthOf = (column: Column): number => {
  if (column.kind === 'meaning') return WIDTHS[column.meaning];
  return column.kind === 'own' ? OWN_WIDTH : EXTRA_WIDTH;
};

interface Look {
  readonly column: Column;
  readonly numberFormat: string;
  readonly bold: boolean;
}

/** The styles of one sheet; one object a look, since the library compares them by identity first. */
export const styles = (): ((look: Look) => Partial<Style>) => {
  const known = new Map<string, Partial<Style>>();
  return ({ column, numberFormat, bold }) => {
    const isCode = column.kind === 'meaning' && column.meaning === 'code';
    const centred = isCode || isNumbers(column) || (column.kind === 'own' && column.own === 'level');
    const key = `${centred} ${numberFormat} ${bold}`;
    const style = known.get(key) ?? {
      font: { name: FONT, size: 11, bold },
      alignment: { wrapText: true, vertical: 'top', ...(centred && { horizontal: 'center' as const }) },
      border: BORDER,
      numFmt: numberFormat,
    };
    known.set(key, style);
    return style;
  };
};

/** Text, so that nobody's typing turns 1.10 into 1.1; but a blank cell of points waits for a number. */
const numberFormatOf = (content: Cell | undefined, column: Column): string => {
  if (content?.kind === 'number') return content.decimals === 0 ? '0' : `0.${'0'.repeat(content.decimals)}`;
  return content === undefined && isNumbers(column) ? 'General' : '@';
};

/** A line above a table. */
export interface TitleLine {
  readonly text: string;
  readonly title: boolean;
}

/** What is known of the whole, a line each: words that are read again. */
export const titleLines = (scorecard: Scorecard, words: WorkbookWords): readonly TitleLine[] => {
  const line = (label: string, value: string | number | undefined) =>
    value === undefined ? [] : [{ text: `${label}: ${value}`, title: false }];
  const title = scorecard.title?.text.replace(/\s*[\r\n]+\s*/gu, ' ');
  return [
    ...(title === undefined ? [] : [{ text: title, title: true }]),
    ...line(words.unit, scorecard.unit?.text),
    ...line(words.year, scorecard.year),
    ...line(words.planYear, scorecard.planYear),
    ...line(words.criteriaSet, scorecard.criteriaSet?.text),
  ];
};

/** Draws them; how many rows they take, the blank one below included. */
export const drawTitles = (sheet: Worksheet, lines: readonly TitleLine[], columns: number): number => {
  for (const [index, { text, title }] of lines.entries()) {
    const cell = sheet.getCell(index + 1, 1);
    cell.value = escaped(text);
    cell.style = {
      font: { name: FONT, size: title ? 14 : 12, bold: title },
      alignment: title ? { horizontal: 'center', vertical: 'middle', wrapText: true } : { vertical: 'middle' },
    };
    if (title && columns > 1) sheet.mergeCells(index + 1, 1, index + 1, columns);
  }
  // A blank row keeps what stands above out of the table when somebody sorts or filters it.
  return lines.length === 0 ? 0 : lines.length + 1;
};

export const drawHeader = (row: Row, columns: readonly Column[]): void => {
  const style: Partial<Style> = {
    font: { name: FONT, size: 11, bold: true },
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
    border: BORDER,
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7EDF3' } },
  };
  for (const [index, { heading }] of columns.entries()) {
    const cell = row.getCell(index + 1);
    cell.value = escaped(heading);
    cell.style = style;
  }
};

export const drawRow = (
  row: Row,
  { kind, depth, cells, isParent }: SheetRow,
  columns: readonly (readonly [string, Column])[],
  styleOf: ReturnType<typeof styles>,
): void => {
  setDepth(row, depth);
  const bold = isParent === true || BOLD.has(kind);
  for (const [index, [key, column]] of columns.entries()) {
    const content = cells.get(key);
    const cell = row.getCell(index + 1);
    if (content !== undefined) cell.value = content.kind === 'number' ? content.value : escaped(content.text);
    cell.style = styleOf({ column, numberFormat: numberFormatOf(content, column), bold });
  }
};

export const setUp = (sheet: Worksheet, header: number, columns: readonly Column[]): void => {
  sheet.columns = columns.map((column) => ({ width: widthOf(column) }));
  sheet.properties.outlineProperties = { summaryBelow: false, summaryRight: false };
  sheet.views = [{ state: 'frozen', ySplit: header, xSplit: 0 }];
  sheet.pageSetup = {
    ...{ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    margins: { left: 0.6, right: 0.6, top: 0.8, bottom: 0.8, header: 0.3, footer: 0.3 },
    printTitlesRow: `${header}:${header}`,
  };
};

/** Draws a scorecard onto an empty sheet: title lines, header, rows. */
export const drawSheet = (sheet: Worksheet, scorecard: Scorecard, words: WorkbookWords, meaningOf: MeaningOf): void => {
  const without = columnsOf(scorecard, new Set(), words, meaningOf);
  const points = (['self', 'assessed', 'lost'] as const).filter((column) => hasMeaning(without, column));
  const context: RowContext = { words, points: new Set(points), levels: !codesShowTree(scorecard) };
  const rows = rowsOf(scorecard, context);
  const columns = columnsOf(scorecard, ownColumnsIn(rows), words, meaningOf);
  const keyed = columns.map((column) => [columnKey(column), column] as const);
  const header = drawTitles(sheet, titleLines(scorecard, words), columns.length) + 1;
  setUp(sheet, header, columns);
  drawHeader(sheet.getRow(header), columns);
  const styleOf = styles();
  for (const [index, row] of rows.entries()) {
    drawRow(sheet.getRow(header + 1 + index), row, keyed, styleOf);
  }
  unfold(sheet, Math.max(1, ...rows.map(({ depth }) => depth)));
};
