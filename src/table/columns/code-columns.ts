/** Several columns of codes: a column for each depth, or a running number beside the codes or the names that hold them. */
import { codeInName, parseCode } from '../codes/codes.js';
import { type Column, cellIn, type Span, type TableRow } from '../grid/rows-of-grid.js';
import { totalLabel } from '../words/total-labels.js';

const FEWEST = 3;

/** Whether a column counts its rows: 1, 2, 3 to the end. */
const counts = (column: Span, body: readonly TableRow[]): boolean => {
  const texts = body.flatMap((row) => cellIn(row, column)?.text.trim() ?? []);
  return texts.length >= FEWEST && texts.every((text, index) => text === String(index + 1));
};

/** Whether a column holds codes of several parts: 1.1. */
const isDotted = (column: Span, body: readonly TableRow[]): boolean =>
  body.some((row) => (parseCode(cellIn(row, column)?.text ?? '')?.parts.length ?? 0) > 1);

/** Whether two columns share a row; those of fields and of their criteria stand in rows of their own. */
const share = (one: Span, other: Span, body: readonly TableRow[]): boolean =>
  body.some((row) => cellIn(row, one) !== undefined && cellIn(row, other) !== undefined);

/** The columns of codes without one that only counts the rows, where another tells what is below what. */
export const withoutCounts = <T extends Span>(columns: readonly T[], body: readonly TableRow[]): readonly T[] => {
  if (columns.length < 2) return columns;
  const telling = columns.filter(
    (column) => !counts(column, body) || !columns.some((other) => other !== column && share(column, other, body)),
  );
  return telling.some((column) => isDotted(column, body)) ? telling : columns;
};

const FEWEST_LED = 2;

/**
 * Whether a column only counts the rows, while the names beside it begin with codes that tell what is below what: the
 * number of a row in a list that was sorted or filled in by a form.
 */
export const onlyCounts = (column: Span, names: Span, body: readonly TableRow[]): boolean => {
  if (!counts(column, body)) return false;
  const counted = body.filter((row) => cellIn(row, column) !== undefined);
  const led = counted.flatMap((row) => {
    const name = cellIn(row, names);
    return (name === undefined ? undefined : codeInName(name.text)?.code) ?? [];
  });
  return led.length * 2 >= counted.length && led.filter(({ parts }) => parts.length > 1).length >= FEWEST_LED;
};

const MOST_OTHERS = 0.1;

/** Whether a column holds codes that tell what is below what: of several parts, numerals or letters, or numbers from 1 on. */
const tellsCodes = (column: Span, body: readonly TableRow[]): boolean => {
  const cells = body.flatMap((row) => cellIn(row, column) ?? []);
  const codes = cells.flatMap(({ text }) => {
    const code = parseCode(text);
    return code === undefined || code.style === 'word' ? [] : [code];
  });
  if (codes.length < FEWEST || cells.length - codes.length > cells.length * MOST_OTHERS) return false;
  const [first] = codes;
  const several = codes.filter(({ parts }) => parts.length > 1 && Number(parts[0]) !== 0).length;
  const lettered = codes.filter(({ style }) => style === 'upper').length;
  return several >= FEWEST_LED || (lettered >= FEWEST_LED && first?.style === 'upper') || counts(column, body);
};

/** The column left of the names that holds codes though no heading says so; undefined where the names hold them, or none does. */
export const unnamedCodes = (
  columns: readonly Column[],
  names: Span,
  body: readonly TableRow[],
): Column | undefined => {
  const led = body.filter((row) => codeInName(cellIn(row, names)?.text ?? '') !== undefined);
  if (led.length * 2 > body.length) return undefined;
  return columns.find((column) => column.right < names.left && tellsCodes(column, body));
};

/** The first of several columns of names where it holds nothing but codes ("Tiêu chí 1", "Chỉ tiêu 1"), but for its totals. */
export const codesAmongNames = <T extends Span>(names: readonly T[], body: readonly TableRow[]): T | undefined => {
  const [first, second] = names;
  if (first === undefined || second === undefined) return undefined;
  const texts = body.flatMap((row) => {
    const text = cellIn(row, first)?.text ?? '';
    return text === '' || totalLabel(text) !== undefined ? [] : [text];
  });
  const coded = texts.length >= FEWEST && texts.every((text) => (parseCode(text)?.style ?? 'word') !== 'word');
  return coded ? first : undefined;
};
