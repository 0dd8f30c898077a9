/** One table of a report onto a worksheet. */
import type { CellValue, Worksheet } from 'exceljs';
import type { Language } from '../../../language/wording.js';
import { toDecimal, toFixedDecimal, toJsonNumber } from '../../../model/points.js';
import type { Cell, NumberSpan, Table, TableRow } from '../../../report/document.js';
import { numberText } from '../../../report/number-text.js';
import { escaped } from '../escape.js';
import { textHeight } from '../text-height.js';
import { formulaText, numberOf, type SheetPlan } from './formulas.js';
import { HEADING, isBold, looks, numberFormat, TEXT_FORMAT, widthOf } from './look.js';

/** Spreadsheet programs know no more levels of an outline. */
const DEEPEST_OUTLINE = 7;
/** A number cell is kept to about 15 digits, of which so many behind the mark are read again. */
const MOST_DECIMALS = 9;

const decimalOf = ({ value, digits }: NumberSpan): string =>
  digits === undefined ? toDecimal(value) : toFixedDecimal(value, digits);

const decimalsIn = (decimal: string): number => decimal.split('.')[1]?.length ?? 0;

const wordsOf = (cell: Cell, language: Language): string =>
  cell.spans
    .map((span) => (span.kind === 'text' ? span.text : span.kind === 'number' ? numberText(span, language) : ''))
    .join('');

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
    const words = wordsOf(cell, drawing.language);
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
    return textHeight(wordsOf(cell, drawing.language), widthOf(column, table), isBold(row));
  };
  const merged = new Set(runs.flatMap(({ column, top }) => [`${top} ${column}`]));
  const heights = rows.map((row, index) =>
    row.cells.reduce(
      (height, cell, at) => {
        if (cell.goesOn || cell.spans.length === 0 || merged.has(`${index} ${at}`)) return height;
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

/** Headings and rows, from the plan's header row on; depth becomes the outline. */
export const drawTable = (sheet: Worksheet, table: Table, drawing: Drawing): void => {
  const { header } = drawing.own;
  const headings = sheet.getRow(header);
  for (const [index, { heading }] of table.columns.entries()) {
    const cell = headings.getCell(index + 1);
    cell.value = escaped(heading);
    cell.style = HEADING;
  }
  const formats = decimalsOf(table).map(numberFormat);
  const lookOf = looks();
  for (const [index, row] of table.rows.entries()) {
    const number = header + 1 + index;
    const drawn = sheet.getRow(number);
    if (row.level !== undefined && row.level > 1) drawn.outlineLevel = Math.min(row.level - 1, DEEPEST_OUTLINE);
    for (const [at, column] of table.columns.entries()) {
      const cell = row.cells[at] ?? { spans: [] };
      const drawnCell = drawn.getCell(at + 1);
      drawnCell.value = cell.goesOn ? null : contentOf(cell, column.key, number, row, drawing);
      // A blank cell of points waits for a number.
      const isNumber = numberOf(cell) !== undefined || (cell.spans.length === 0 && column.role === 'number');
      drawnCell.style = lookOf(column, row, isNumber ? (formats[at] ?? 'General') : TEXT_FORMAT);
    }
  }
  const runs = runsIn(table);
  for (const { column, top, bottom } of runs)
    sheet.mergeCells(header + 1 + top, column + 1, header + 1 + bottom, column + 1);
  setHeights(sheet, table, runs, drawing);
};
