/** Whether one table of a document goes on with the one above it. */
import { readPoints } from '../../model/points/points-text.js';
import { isBlank, tidy } from '../../model/text/text.js';
import { type Code, codeInName, isBullet, parseCode } from '../codes/codes.js';
import { followsIn } from '../codes/list-order.js';
import { columnFor, type Header, isColumnNumbers } from '../columns/header.js';
import { cellIn, type Span, type TableRow } from '../grid/rows-of-grid.js';
import { TITLE } from '../titles/title-lines.js';
import { namesUnit } from '../titles/title-units.js';
import { adjustmentLabel, isNote, isSignature } from '../words/labels.js';
import { phrases, words } from '../words/phrases.js';
import { totalLabel } from '../words/total-labels.js';

const SEEN_AHEAD = 20;
/** A field's heading, and a line or two about it. */
const MOST_LINES_BETWEEN = 3;
const LONGEST_LINE = 300;
/** What stands at the top or the bottom of a page, and says nothing of the table that goes on there. */
const GOES_ON = phrases('tiếp theo', 'tiếp', 'tiếp theo trang trước', 'tiếp theo và hết', 'continued');
/** "BẢNG CHẤM ĐIỂM (tiếp theo)": a title that says it, too. */
const SAYS_SO = /[([]\s*(?:tiếp(?:\s+theo)?|continued)\s*[)\]]\s*$/iu;
const PAGE_NUMBER = /^(?:trang|page)?\s*[-–(]?\s*\d{1,3}(?:\s*\/\s*\d{1,3})?\s*[-–)]?$/iu;
const ANOTHER = phrases('Phụ lục', 'Bảng chấm điểm', 'Phiếu chấm điểm', 'Bộ tiêu chí', 'Mẫu số', 'Biểu số');
const POINTS: ReadonlySet<string> = new Set(['max', 'self', 'assessed', 'lost', 'points', 'deducted', 'abbreviated']);

/** Codes that may tell that a list goes on. */
const MOST_TELLING = 4;

/** Rows under a header. */
export interface HeadedRows {
  readonly rows: readonly TableRow[];
  readonly header: Header;
}

/** Whether a cell is merged over a column and the next: a title that stands where codes and names do. */
const isMergedOver = (row: TableRow, column: Span | undefined): boolean =>
  column !== undefined &&
  row.merges.across(row.row).some(({ left, right }) => left <= column.left && right > column.right);

/** The code of a row, in its own column or in front of the name. */
const codeOf = (row: TableRow, header: Header): Code | undefined => {
  const [codes, names] = [columnFor(header, 'code'), columnFor(header, 'name')];
  const cell = codes === undefined ? undefined : cellIn(row, codes);
  if (cell !== undefined && isMergedOver(row, codes)) return codeInName(cell.text)?.code;
  if (cell !== undefined) return parseCode(cell.text);
  const name = codes !== undefined || names === undefined ? undefined : cellIn(row, names);
  return name === undefined ? undefined : codeInName(name.text)?.code;
};

export const codesOf = ({ rows, header }: HeadedRows): readonly Code[] =>
  rows.slice(header.last + 1).flatMap((row) => (isColumnNumbers(row) ? [] : (codeOf(row, header) ?? [])));

const bodyOf = ({ rows, header }: HeadedRows): readonly TableRow[] =>
  rows.slice(header.last + 1).filter((row) => !isColumnNumbers(row));

export const isTotal = ({ cells }: TableRow): boolean =>
  cells.slice(0, 2).some(({ text }) => totalLabel(text) !== undefined);

const isGrandTotal = ({ cells }: TableRow): boolean =>
  cells.slice(0, 2).some(({ text }) => {
    const label = totalLabel(text);
    return label?.kind === 'total' && label.strong;
  });

/** A table of totals alone adds up the tables above it. */
const isTotals = (table: HeadedRows): boolean => {
  const body = bodyOf(table);
  return body.length > 0 && body.every(isTotal);
};

/** The lines between two tables that say something. */
export const linesBetween = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => {
    const bare = words(line.slice(0, LONGEST_LINE));
    return !isBlank(line) && !PAGE_NUMBER.test(line.trim()) && !GOES_ON.equal(bare) && !SAYS_SO.test(line);
  });

/** Whether a line is a title: of another table, most likely. */
export const isTitle = (line: string): boolean => {
  const said = words(line.slice(0, LONGEST_LINE));
  const named = codeInName(line)?.name ?? line;
  return line.length > LONGEST_LINE || ANOTHER.within(said) || TITLE.startOf(said) || namesUnit(tidy(named));
};

/**
 * Whether a table whose header says the same goes on with the one above it. Where lines of text stand between, both must
 * list a field, and the fields go on: where a field is named in the lines alone, each table is read by itself.
 */
export const goesOnUnderHeader = (between: readonly string[], above: HeadedRows, own: HeadedRows): boolean => {
  const [begins] = codesOf(above);
  const next = codesOf({ ...own, rows: own.rows.slice(0, own.header.last + 1 + SEEN_AHEAD) })[0];
  if (between.length === 0) return begins === undefined || next?.parts.join('.') !== begins.parts.join('.');
  if (between.length > MOST_LINES_BETWEEN) return false;
  if (isTotals(own)) return true;
  if (between.some(isTitle) || begins === undefined || next === undefined) return false;
  const fields = codesOf(above).filter(({ style, parts }) => style === begins.style && parts.length === 1);
  return begins.parts.length === 1 && next.style === begins.style && followsIn(fields, next);
};

/** What stands in the columns of points of a row. */
const scores = (row: TableRow, header: Header): readonly string[] =>
  header.columns.flatMap((column) => (POINTS.has(column.meaning ?? '') ? (cellIn(row, column)?.text ?? []) : []));

const hasScore = (row: TableRow, header: Header): boolean =>
  scores(row, header).some((text) => readPoints(text).kind === 'points');

const hasWords = (row: TableRow, header: Header): boolean =>
  scores(row, header).some((text) => readPoints(text).kind === 'unreadable');

/** A page's number, alone in its row. */
export const isPageNumber = ({ cells }: TableRow): boolean => {
  const [only, ...others] = cells;
  return only !== undefined && others.length === 0 && PAGE_NUMBER.test(only.text.trim());
};

/** Whether a row may stand below a list: what is in its column of codes is a code, or a row's label. */
const mayBelong = (row: TableRow, header: Header): boolean => {
  if (isPageNumber(row)) return true;
  const column = columnFor(header, 'code');
  const text = (column === undefined ? undefined : cellIn(row, column)?.text) ?? '';
  if (isMergedOver(row, column) || isBullet(text)) return true;
  if (isBlank(text) || parseCode(text) !== undefined || isTotal(row)) return true;
  return isSignature(text) || isNote(text) || adjustmentLabel(text) !== undefined;
};

/** Whether the last score of a table is its grand total. */
const isAddedUp = (table: HeadedRows): boolean => {
  const last = bodyOf(table).findLast((row) => hasScore(row, table.header));
  return last !== undefined && isGrandTotal(last);
};

const isHeading = ({ cells, meaningOf }: TableRow): boolean => {
  const [first] = cells;
  return first !== undefined && cells.length > 1 && meaningOf(first.text) === 'code';
};

/**
 * Whether rows without a header of their own go on with the table above them: their codes go on with its list, and what
 * stands in its columns of points is points. Rows without a code go on with a list that has not been added up yet, or
 * add it up.
 *
 * @param beginsField the lines between name the field that comes next: its codes may begin anew
 */
export const goesOnWithoutHeader = (
  between: readonly string[],
  above: HeadedRows,
  rows: readonly TableRow[],
  beginsField = false,
): boolean => {
  const { header } = above;
  const [first] = rows;
  if (first === undefined || isHeading(first) || between.length > MOST_LINES_BETWEEN || between.some(isTitle))
    return false;
  if (!rows.every((row) => mayBelong(row, header))) return false;
  const scored = rows.filter((row) => hasScore(row, header));
  const worded = rows.filter((row) => hasWords(row, header) && !hasScore(row, header));
  if (worded.length > scored.length) return false;
  const isAdded = isAddedUp(above);
  const codes = rows.flatMap((row) => (isTotal(row) ? [] : (codeOf(row, header) ?? [])));
  if (codes.length > 0) {
    // Where nothing stands between, an extract may go on with a part: with 2 below VI, then with VII.
    const telling = codes.slice(0, between.length === 0 ? MOST_TELLING : 1);
    const listed = codesOf(above);
    return beginsField || (!isAdded && telling.some((code) => followsIn(listed, code)));
  }
  const last = scored.every((row) => isTotal(row) || row.cells.slice(0, 2).some(({ text }) => adjustmentLabel(text)));
  return between.length === 0 && scored.length > 0 && (last || !isAdded);
};

/**
 * Whether a sheet goes on with the one before it, as sheets do that were pages of a PDF: its codes go on within a field
 * of the list above, or add it up. A sheet that begins with a field of its own is a scorecard of its own where it has a
 * header.
 */
export const goesOnFromSheet = (above: HeadedRows, rows: readonly TableRow[], own: Header | undefined): boolean => {
  if (isAddedUp(above) || codesOf(above).length === 0) return false;
  if (own === undefined) return areNamed(rows, above.header) && goesOnWithoutHeader([], above, rows);
  const [next] = codesOf({ rows, header: own });
  if (!rows.slice(0, own.first).every(isPageNumber) || next === undefined) return false;
  return next.parts.length > 1 && followsIn(codesOf(above), next);
};

/** Whether the codes of a sheet stand where those above it do, each with a name in the names' column; or it only adds up. */
const areNamed = (rows: readonly TableRow[], header: Header): boolean => {
  const [codes, names] = [columnFor(header, 'code'), columnFor(header, 'name')];
  if (codes === undefined || names === undefined) return false;
  const coded = rows.filter((row) => parseCode(cellIn(row, codes)?.text ?? '') !== undefined && !isPageNumber(row));
  if (coded.length === 0) return rows.every((row) => isTotal(row) || !hasScore(row, header));
  return coded.every((row) => /\p{L}/u.test(cellIn(row, names)?.text ?? ''));
};
