/** Several columns of codes: a column for each depth, or a running number beside the codes or the names that hold them. */
import { codeInName, parseCode } from './codes.js';
import { cellIn, type Span, type TableRow } from './rows-of-grid.js';

const FEWEST = 3;

/** Whether a column counts its rows: 1, 2, 3 to the end. */
const counts = (column: Span, body: readonly TableRow[]): boolean => {
  const texts = body.flatMap((row) => cellIn(row, column)?.text.trim() ?? []);
  return texts.length >= FEWEST && texts.every((text, index) => text === String(index + 1));
};

/** Whether a column holds codes of several parts: 1.1. */
const isDotted = (column: Span, body: readonly TableRow[]): boolean =>
  body.some((row) => (parseCode(cellIn(row, column)?.text ?? '')?.parts.length ?? 0) > 1);

/** The columns of codes without one that only counts the rows, where another tells what is below what. */
export const withoutCounts = <T extends Span>(columns: readonly T[], body: readonly TableRow[]): readonly T[] => {
  if (columns.length < 2) return columns;
  const telling = columns.filter((column) => !counts(column, body));
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
