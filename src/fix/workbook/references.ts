/** Which cells a formula takes its value from, as far as that can be told for certain. */
import { columnNumber } from '../../model/place/place.js';
import { fold } from '../../model/text/text.js';

/** A cell of a workbook, and the name of its sheet. */
export interface NamedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const QUOTED_TEXT = /"(?:[^"]|"")*"/gu;
const SHEET = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!`;
const CELL = String.raw`\$?([A-Z]{1,3})\$?(\d{1,7})`;
/** A cell or a range, columns or rows as a whole; perhaps of another sheet. */
const REFERENCE = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.])(?:${SHEET})?(?:${CELL}(?::${CELL})?(?![\p{L}\p{N}_(.!])|\$?([A-Z]{1,3}):\$?([A-Z]{1,3})(?![\p{L}\p{N}_(.!])|\$?(\d{1,7}):\$?(\d{1,7})(?![\p{L}\p{N}_.]))`,
  'giu',
);
/** What may be left of a formula once its references are out: functions, numbers, signs. */
const FUNCTION = /[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu;
const WORD = /\b(?:TRUE|FALSE)\b/giu;
const HARMLESS = /^[\d\s.,;:+\-*/^&=<>%(){}eE]*$/u;
/** Functions that find their cells by other ways than the references they are given. */
const BY_OTHER_WAYS = /\b(?:INDIRECT|OFFSET|CELL|GETPIVOTDATA|RTD)\s*\(/iu;
/** Functions to which a text in a range is nothing, so that another text there changes no result. */
const PASSES_OVER_TEXTS = /^\s*(?:SUM|SUBTOTAL|AVERAGE|COUNT|COUNTA|MAX|MIN)\s*\([^()]*\)\s*$/iu;

interface Bounds {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const LAST = Number.MAX_SAFE_INTEGER;

const span = (a: number, b: number): readonly [number, number] => (a <= b ? [a, b] : [b, a]);

const boundsOf = (groups: readonly (string | undefined)[]): Bounds => {
  const [column, row, column2, row2, firstColumn, lastColumn, firstRow, lastRow] = groups;
  if (column !== undefined && row !== undefined) {
    const [left, right] = span(columnNumber(column) ?? 0, columnNumber(column2 ?? column) ?? 0);
    const [top, bottom] = span(Number(row), Number(row2 ?? row));
    return { top, bottom, left, right };
  }
  if (firstColumn !== undefined && lastColumn !== undefined) {
    const [left, right] = span(columnNumber(firstColumn) ?? 0, columnNumber(lastColumn) ?? 0);
    return { top: 1, bottom: LAST, left, right };
  }
  const [top, bottom] = span(Number(firstRow), Number(lastRow));
  return { top, bottom, left: 1, right: LAST };
};

const holds = ({ top, bottom, left, right }: Bounds, { row, column }: NamedCell): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;

/**
 * Whether a formula may take its value from a cell. A formula that names anything but plain references (names, tables,
 * other workbooks), or that could not be read, may.
 *
 * @param sheet the sheet on which the formula stands
 * @param asText whether only texts are at stake, which sums pass over
 */
export const mayUse = (formula: string, sheet: string, cell: NamedCell, asText: boolean): boolean => {
  if (formula.trim() === '' || BY_OTHER_WAYS.test(formula)) return true;
  const bare = formula.replaceAll(QUOTED_TEXT, ' ');
  let uses = false;
  const rest = bare.replaceAll(REFERENCE, (_whole, quoted, plain, ...groups) => {
    const named: string = quoted?.replaceAll("''", "'") ?? plain ?? sheet;
    if (fold(named) === fold(cell.sheet) && holds(boundsOf(groups.slice(0, 8)), cell)) uses = true;
    return ' ';
  });
  const isPlain = HARMLESS.test(rest.replaceAll(FUNCTION, ' ').replaceAll(WORD, ' '));
  return !isPlain || (uses && !(asText && PASSES_OVER_TEXTS.test(bare)));
};
