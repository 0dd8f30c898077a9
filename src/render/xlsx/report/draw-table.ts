/** One table of a report onto a worksheet. */
import type { CellValue, Worksheet } from 'exceljs';
import type { Language } from '../../../language/wording.js';
import { toDecimal, toFixedDecimal, toJsonNumber } from '../../../model/points/points.js';
import { spansText } from '../../../report/document/number-text.js';
import type { NumberSpan } from '../../../report/document/spans.js';
import type { Cell, Table, TableRow } from '../../../report/document/table.js';
import { escaped } from '../escape.js';
import { setDepth, unfold } from '../outline.js';
import { textHeight } from '../text-height.js';
import { formulaText, numberOf, type SheetPlan } from './formulas.js';
import { blankLook, HEADING, isBold, looks, numberFormat, TEXT_FORMAT, widthOf } from './look.js';

/** A number cell is kept to about 15 digits, of which so many behind the mark are read again. */
const MOST_DECIMALS = 9;

const decimalOf = ({ value, digits }: NumberSpan): string =>
  digits === undefined ? toDecimal(value) : toFixedDecimal(value, digits);

const decimalsIn = (decimal: string): number => decimal.split('.')[1]?.length ?? 0;

/** Decimals of each column: as many as its longest number has. */
const decimalsOf = ({ columns, rows }: Table): readonly number[] =>
  columns.map((_, index) => {
    const numbers = rows.flatMap(({ cells }) => {
      const cell = cells[index];
      return (cell && numberOf(cell)) ?? [];
    });
    return Math.min(Math.max(0, ...numbers.map((span) => decimalsIn(decimalOf(span)))), MOST_DECIMALS);
  });

export interface Drawing {
  readonly language: Language;
  /** Where this table stands. */
  readonly own: SheetPlan;
  /** Where the remediation table stands. */
  readonly main: SheetPlan;
}

const contentOf = (cell: Cell, key: string, row: number, { subject }: TableRow, drawing: Drawing): CellValue => {
  const span = numberOf(cell);
  if (span === undefined || decimalsIn(decimalOf(span)) > MOST_DECIMALS) {
    const words = spansText(cell.spans, drawing.language);
    return words === '' ? null : escaped(words);
  }
  const number = toJsonNumber(span.value);
  const { own, main } = drawing;
  const formula = cell.formula && formulaText(cell.formula, { key, row, subject: subject?.id }, own, main);
  return formula === undefined ? number : { formula, result: number };
};

interface Run {
  readonly column: number;
  /** Indexes of rows, from 0. */
  readonly top: number;
  readonly bottom: number;
}

/** Cells that are written once for several rows below each other. */
const runsIn = ({ columns, rows }: Table): readonly Run[] => {
  const runs: Run[] = [];
  for (const column of columns.keys()) {
    let top = 0;
    for (const index of [...rows.keys(), rows.length]) {
      if (rows[index]?.cells[column]?.goesOn) continue;
      if (index - top > 1) runs.push({ column, top, bottom: index - 1 });
      top = index;
    }
  }
  return runs;
};

/** Rows as high as their text, and together as high as a text that is written once for them. */
const setHeights = (sheet: Worksheet, table: Table, runs: readonly Run[], drawing: Drawing): void => {
  const { columns, rows } = table;
  const { header } = drawing.own;
  const heightOf = (row: TableRow | undefined, at: number): number => {
    const column = columns[at];
    const cell = row?.cells[at];
    if (row === undefined || column === undefined || cell === undefined) return 0;
    return textHeight(spansText(cell.spans, drawing.language), widthOf(column, table), isBold(row));
  };
  const merged = new Set(runs.flatMap(({ column, top }) => [`${top} ${column}`]));
  const heights = rows.map((row, index) =>
    row.cells.reduce(
      (height, cell, at) => {
        // A number is one line.
        const isText = cell.spans.length > 0 && numberOf(cell) === undefined;
        if (!isText || cell.goesOn || (merged.size > 0 && merged.has(`${index} ${at}`))) return height;
        return Math.max(height, heightOf(row, at));
      },
      textHeight('', 1, false),
    ),
  );
  for (const { column, top, bottom } of runs) {
    const there = heights.slice(top, bottom + 1).reduce((sum, height) => sum + height, 0);
    const lacking = heightOf(rows[top], column) - there;
    if (lacking > 0) heights[bottom] = (heights[bottom] ?? 0) + lacking;
  }
  for (const [index, height] of heights.entries()) sheet.getRow(header + 1 + index).height = height;
  const ofHeading = columns.map((column) => textHeight(column.heading, widthOf(column, table), true));
  sheet.getRow(header).height = Math.max(...ofHeading);
};

/** How the numbers, and everything else, of a column look in plain and in bold rows. */
const columnLooks = (table: Table) => {
  const formats = decimalsOf(table).map(numberFormat);
  const lookOf = looks();
  return table.columns.map((column, index) => {
    const pair = (format: string) => ({ plain: lookOf(column, false, format), bold: lookOf(column, true, format) });
    return { number: pair(formats[index] ?? 'General'), text: pair(TEXT_FORMAT) };
  });
};

/** Whether nothing stands in a column. */
const isBlank = ({ rows }: Table, at: number): boolean => rows.every(({ cells }) => cells[at]?.spans.length === 0);

/**
 * Headings and rows, from the plan's header row on; depth becomes the outline.
 *
 * @param printed how many columns are printed: of those behind them, blank ones have a look and no cells
 */
export const drawTable = (sheet: Worksheet, table: Table, drawing: Drawing, printed: number): void => {
  const { header } = drawing.own;
  const { columns, rows } = table;
  const drawnColumns = columns.map((_, at) => at < printed || !isBlank(table, at));
  const headings = sheet.getRow(header);
  for (const [index, column] of columns.entries()) {
    if (drawnColumns[index] === false) sheet.getColumn(index + 1).style = blankLook(column);
    const cell = headings.getCell(index + 1);
    cell.value = escaped(column.heading);
    cell.style = HEADING;
  }
  const looksOf = columnLooks(table);
  for (const [index, row] of rows.entries()) {
    const number = header + 1 + index;
    const drawn = sheet.getRow(number);
    const weight = isBold(row) ? 'bold' : 'plain';
    if (row.level !== undefined) setDepth(drawn, row.level);
    for (const [at, { key, role }] of columns.entries()) {
      const cell = row.cells[at];
      const look = looksOf[at];
      if (cell === undefined || look === undefined || drawnColumns[at] === false) continue;
      const drawnCell = drawn.getCell(at + 1);
      if (cell.spans.length > 0 && !cell.goesOn) drawnCell.value = contentOf(cell, key, number, row, drawing);
      // A blank cell of points waits for a number.
      const isNumber = cell.spans.length === 0 ? role === 'number' : numberOf(cell) !== undefined;
      drawnCell.style = look[isNumber ? 'number' : 'text'][weight];
    }
  }
  unfold(sheet, Math.max(1, ...rows.map(({ level = 1 }) => level)));
  const runs = runsIn(table);
  for (const { column, top, bottom } of runs)
    sheet.mergeCells(header + 1 + top, column + 1, header + 1 + bottom, column + 1);
  setHeights(sheet, table, runs, drawing);
};
