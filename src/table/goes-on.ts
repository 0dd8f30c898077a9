/** Whether the codes of one table go on with those of another: a scorecard set out as one table a field. */
import { romanValue } from '../model/code.js';
import { isBlank } from '../model/text.js';
import { type Code, parseCode } from './codes.js';
import { type Header, isColumnNumbers } from './header.js';
import { phrases, words } from './phrases.js';
import { cellIn, type TableRow } from './rows-of-grid.js';
import { TITLE } from './title-lines.js';
import { totalLabel } from './total-labels.js';

const SEEN_AHEAD = 20;
/** A field's heading, and a line or two about it. */
const MOST_LINES_BETWEEN = 3;
const LONGEST_LINE = 300;
/** What stands at the top or the bottom of a page, and says nothing of the table that goes on there. */
const GOES_ON = phrases('tiếp theo', 'tiếp', 'tiếp theo trang trước', 'tiếp theo và hết', 'continued');
const PAGE_NUMBER = /^(?:trang|page)?\s*[-–(]?\s*\d{1,3}(?:\s*\/\s*\d{1,3})?\s*[-–)]?$/iu;
const ANOTHER = phrases('Phụ lục', 'Bảng chấm điểm', 'Phiếu chấm điểm', 'Bộ tiêu chí', 'Mẫu số', 'Biểu số');

const codesOf = (rows: readonly TableRow[], header: Header, most: number): readonly Code[] => {
  const column = header.columns.find(({ meaning }) => meaning === 'code');
  if (column === undefined) return [];
  return rows.slice(header.last + 1, header.last + 1 + most).flatMap((row) => {
    const code = isColumnNumbers(row) ? undefined : parseCode(cellIn(row, column)?.text ?? '');
    return code ?? [];
  });
};

/** The first code down a table. */
export const firstCode = (rows: readonly TableRow[], header: Header): string | undefined =>
  codesOf(rows, header, SEEN_AHEAD)[0]?.parts.join('.');

const numberOf = (part: string): number | undefined =>
  /^\d+$/u.test(part) ? Number(part) : part.length > 1 || /^[IVX]$/u.test(part) ? romanValue(part) : undefined;

/**
 * Whether the fields of the second table come after those of the first. Both must list them: where a field stands in
 * the lines between alone, each table is read by itself.
 */
const increases = (first: readonly Code[], second: readonly Code[]): boolean => {
  const fieldOf = (code: Code | undefined): number | undefined =>
    code?.parts.length === 1 ? numberOf(code.parts[0] ?? '') : undefined;
  const [begins, next] = [first[0], second[0]];
  const last = first.findLast(({ style, parts }) => style === begins?.style && parts.length === begins.parts.length);
  const [before, after] = [fieldOf(last), fieldOf(next)];
  return before !== undefined && after !== undefined && next?.style === last?.style && after > before;
};

/** A table of totals alone adds up the tables above it. */
const isTotals = (rows: readonly TableRow[], header: Header): boolean => {
  const body = rows.slice(header.last + 1).filter((row) => !isColumnNumbers(row));
  return body.length > 0 && body.every(({ cells }) => cells.slice(0, 2).some(({ text }) => totalLabel(text)));
};

/** The lines between two tables that say something. */
export const linesBetween = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => {
    const bare = words(line.slice(0, LONGEST_LINE));
    return !isBlank(line) && !PAGE_NUMBER.test(line.trim()) && !GOES_ON.equal(bare);
  });

/**
 * Whether a table that has a header of its own goes on with the one above it, though lines of text stand between:
 * its codes go on, and the lines are no title of another scorecard.
 */
export const goesOnBelow = (
  between: readonly string[],
  first: { readonly rows: readonly TableRow[]; readonly header: Header },
  second: { readonly rows: readonly TableRow[]; readonly header: Header },
): boolean => {
  if (between.length > MOST_LINES_BETWEEN) return false;
  if (isTotals(second.rows, second.header)) return true;
  const isTitle = (line: string): boolean => {
    const said = words(line.slice(0, LONGEST_LINE));
    return line.length > LONGEST_LINE || ANOTHER.within(said) || TITLE.startOf(said);
  };
  if (between.some(isTitle)) return false;
  const above = codesOf(first.rows, first.header, Number.POSITIVE_INFINITY);
  return increases(above, codesOf(second.rows, second.header, SEEN_AHEAD));
};
