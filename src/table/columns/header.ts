/** Where the header is: the rows whose cells name the columns of a scorecard. */
import { romanValue } from '../../model/scorecard/code.js';
import { tidy } from '../../model/text/text.js';
import { parseCode } from '../codes/codes.js';
import { cellIn, type TableRow } from '../grid/rows-of-grid.js';
import type { HeadingMeaning } from '../words/synonyms.js';
import { columnsOf, type HeaderColumn, isStrong, MOST_COLUMNS } from './header-columns.js';

export interface Header {
  /** Index of the first and of the last header row among the table's rows. */
  readonly first: number;
  readonly last: number;
  readonly columns: readonly HeaderColumn[];
  /** How many different meanings were recognised. */
  readonly quality: number;
}

const MOST_HEADER_ROWS = 4;
/** Notes and title lines above a header; a table that starts further down is named with --header-row. */
const SEARCHED_ROWS = 2000;
const WIDEST_GAP = 2;
const NUMBER = /^[-–+]?\d+(?:[.,]\d+)*$/u;

const meaningsOf = (columns: readonly HeaderColumn[]): ReadonlySet<HeadingMeaning> =>
  new Set(columns.flatMap(({ meaning }) => (meaning === undefined || meaning === 'other' ? [] : [meaning])));

/** Whether columns of these meanings make a scorecard: a name, and a maximum or what is enough to tell it. */
export const isEnough = (meanings: ReadonlySet<string>): boolean =>
  meanings.has('name') &&
  (meanings.has('max') ||
    (meanings.has('assessed') && (meanings.has('lost') || meanings.has('deducted'))) ||
    ((meanings.has('points') || meanings.has('abbreviated')) && (meanings.has('assessed') || meanings.has('self'))));

/** A name and a score: enough where the names carry the maxima. */
export const isEnoughButMax = (meanings: ReadonlySet<string>): boolean =>
  meanings.has('name') && (meanings.has('assessed') || meanings.has('self'));

type Enough = typeof isEnough;

const POINTS: ReadonlySet<string> = new Set(['max', 'self', 'assessed', 'lost', 'points', 'abbreviated']);

const CODE = /^\d{1,3}(?:\.\d{1,3})*\.?$/u;
const YEAR = /^(?:năm )?20\d\d$/iu;
const FEWEST_YEARS = 2;

/** Whether a row holds nothing but years, each once: the parts of a group of scores. */
const areYears = ({ cells }: TableRow): boolean => {
  const years = cells.map(({ text }) => tidy(text)).filter((text) => YEAR.test(text));
  return years.length >= FEWEST_YEARS && years.length === cells.length && new Set(years).size === years.length;
};

/** Whether a row below the first header row belongs to the table's body. */
export const isData = (row: TableRow, above: readonly HeaderColumn[]): boolean => {
  if (areYears(row)) return false;
  for (const column of above) {
    const cell = cellIn(row, column);
    if (cell === undefined) continue;
    const text = tidy(cell.text);
    if (column.meaning === 'code' && parseCode(text) !== undefined) return true;
    if (column.meaning !== undefined && POINTS.has(column.meaning) && NUMBER.test(text)) return true;
  }
  return isColumnNumbers(row);
};

/** Whether a row plainly goes on with the header above it: merges reach into it, or it only names parts of groups. */
const goesOn = (row: TableRow, above: readonly HeaderColumn[]): boolean => {
  let touched = false;
  for (const column of above) {
    const cell = cellIn(row, column);
    if (row.merges.above(row.row, column.left) !== undefined && isStrong(column.meaning)) touched = true;
    if (cell !== undefined && (column.meaning === 'name' || column.meaning === 'code')) return false;
    if (cell !== undefined && column.right > column.left) touched = true;
  }
  const named = above.some(({ meaning }) => meaning === 'name');
  return touched || (named && row.cells.every((cell) => tidy(cell.text).length <= 60));
};

/** Whether a row begins with a number or a dotted code before words, as no row of a header does. */
const isNumbered = ({ cells: [first, second] }: TableRow): boolean =>
  first !== undefined && second !== undefined && CODE.test(tidy(first.text)) && !NUMBER.test(tidy(second.text));

/** The header that starts at a row, of the height that names most columns. */
const headerAt = (rows: readonly TableRow[], first: number, enough: Enough): Header | undefined => {
  const top = rows[first];
  if (top === undefined) return undefined;
  let best: Header | undefined;
  let columns: readonly HeaderColumn[] = [];
  for (let last = first; last < rows.length && last < first + MOST_HEADER_ROWS; last += 1) {
    const row = rows[last];
    if (row === undefined || isNumbered(row)) break;
    let goes = false;
    if (last > first) {
      const gap = row.row - (rows[last - 1]?.row ?? row.row);
      if (row.grid !== top.grid || gap > WIDEST_GAP || isData(row, columns)) break;
      goes = best !== undefined && goesOn(row, columns);
    }
    columns = columnsOf(rows.slice(first, last + 1));
    const quality = meaningsOf(columns).size;
    if (
      enough(meaningsOf(columns)) &&
      (best === undefined || quality > best.quality || (goes && quality >= best.quality))
    )
      best = { first, last, columns, quality };
  }
  return best === undefined ? undefined : withoutTitle(rows, best, enough);
};

/** A first row that names nothing is a title line. */
const withoutTitle = (rows: readonly TableRow[], header: Header, enough: Enough): Header => {
  if (header.last === header.first) return header;
  const columns = columnsOf(rows.slice(header.first + 1, header.last + 1));
  const meanings = meaningsOf(columns);
  const header2: Header = { ...header, first: header.first + 1, columns, quality: meanings.size };
  return enough(meanings) && meanings.size >= header.quality ? withoutTitle(rows, header2, enough) : header;
};

/** A small legend above the table may name a few columns, too. */
const POOR = 4;

/** Whether any cell of a row is a heading the tool knows. */
const mayHead = (row: TableRow | undefined): boolean =>
  row !== undefined &&
  row.cells.length > 1 &&
  row.cells.slice(0, MOST_COLUMNS).some((cell) => row.meaningOf(cell.text) !== undefined);

const LONGEST_LEGEND = 20;

const hasScores = ({ columns }: Header): boolean =>
  columns.some(({ meaning }) => meaning === 'assessed' || meaning === 'self' || meaning === 'lost');

/** A few rows that say what may be given, right above the table that says what was. */
const isLegend = (first: Header, next: Header): boolean =>
  !hasScores(first) && hasScores(next) && next.first - first.last <= LONGEST_LEGEND;

/** The header of a table, at or after a row; undefined where there is none. */
export const findHeader = (rows: readonly TableRow[], from = 0, enough: Enough = isEnough): Header | undefined => {
  const end = Math.min(rows.length, from + SEARCHED_ROWS);
  let first: Header | undefined;
  for (let index = from; index < end; index += 1) {
    if (!mayHead(rows[index])) continue;
    const header = headerAt(rows, index, enough);
    if (header === undefined) continue;
    if (first === undefined) {
      if (header.quality >= POOR) return header;
      first = header;
    } else if (header.quality >= 2 * first.quality || isLegend(first, header)) return header;
  }
  return first;
};

/** What stands where in a header: the same in two that name the same columns. */
export const layoutOf = ({ columns }: Header): string =>
  columns.map(({ left, meaning }) => `${left}${meaning ?? ''}`).join(' ');

/** The first column of a header that means something. */
export const columnFor = ({ columns }: Header, meaning: HeadingMeaning): HeaderColumn | undefined =>
  columns.find((column) => column.meaning === meaning);

/** The header that starts exactly here, if one does. */
export const headerFrom = (rows: readonly TableRow[], index: number, enough: Enough): Header | undefined => {
  const header = headerAt(rows, index, enough);
  return header?.first === index ? header : undefined;
};

/** Whether a row is a criterion of a header above it: a header that reached down to it would swallow its points. */
export const endsInData = (rows: readonly TableRow[], last: number): boolean => {
  const row = rows[last];
  if (row === undefined || isColumnNumbers(row)) return false;
  for (let first = last - 1; first >= 0 && first >= last - MOST_HEADER_ROWS; first -= 1) {
    const columns = columnsOf(rows.slice(first, last));
    if (isEnough(meaningsOf(columns)) && isData(row, columns)) return true;
  }
  return false;
};

/** The best header whose last row is the given one, whatever it names. */
export const headerEndingAt = (rows: readonly TableRow[], last: number): Header => {
  let best: Header | undefined;
  for (let first = last; first >= 0 && first > last - MOST_HEADER_ROWS; first -= 1) {
    const columns = columnsOf(rows.slice(first, last + 1));
    const quality = meaningsOf(columns).size;
    if (best === undefined || quality > best.quality) best = { first, last, columns, quality };
  }
  return best ?? { first: last, last, columns: [], quality: 0 };
};

/** The row that names most columns, for saying what was seen where no header was found. */
export const nearestHeader = (rows: readonly TableRow[]): Header | undefined => {
  let best: Header | undefined;
  for (let index = 0; index < Math.min(rows.length, SEARCHED_ROWS); index += 1) {
    const columns = columnsOf(rows.slice(index, index + 1));
    const quality = meaningsOf(columns).size;
    if (quality > 0 && (best === undefined || quality > best.quality))
      best = { first: index, last: index, columns, quality };
  }
  return best;
};

/** Spreadsheets take "(1)" for the number −1. */
const NUMBER_TOKEN = /^[-−([]?\s*(\d{1,2})\s*[)\]]?$/u;
const TOKEN = /^[([]?\s*(?:\d{1,2}|\p{L}|[IVX]{1,4})\s*[)\]]?$/u;
/** "(ổ)" where "(6)" was printed. */
const MISREAD = /^[([]\s*\S{1,2}\s*[)\]]$/u;
/** "(5)=(3)-(4)", "5 = 3 - 4". */
const FORMULA = /^[([]?\d{1,2}[)\]]?\s*=\s*\S.{0,60}$/u;
/** "(3)-(5)": what the column is, where its own number should stand. */
const BARE_FORMULA = /^[([]\d{1,2}[)\]](?:\s*[-–+:/*x×]\s*[([]\d{1,2}[)\]])+$/u;
const FEWEST_NUMBERS = 3;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const VIETNAMESE_LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** Longer than any such letter or numeral, its brackets and the spaces around it. */
const LONGEST_MARK = 20;

/** Whether the cells of a row are letters or Roman numerals from the table's first column on: A B C D, I II III IV; quarters stand further right. */
const areInOrder = ({ cells }: TableRow): boolean => {
  if ((cells[0]?.column ?? 0) > 2 || cells.some(({ text }) => text.length > LONGEST_MARK)) return false;
  const bare = cells.map(({ text }) => tidy(text).replace(/^[([]\s*|\s*[)\]]$/gu, ''));
  const numerals = bare.every((text, index) => romanValue(text) === index + 1);
  const letters = bare.join('').toLowerCase();
  const listed = bare.every((text) => text.length === 1);
  return numerals || (listed && (LETTERS.startsWith(letters) || VIETNAMESE_LETTERS.startsWith(letters)));
};

/** Whether a row numbers the columns: `(1) (2) (3)`, `A B 1 2`. One cell may be misread. */
export const isColumnNumbers = (row: TableRow): boolean => {
  if (row.cells.length < FEWEST_NUMBERS) return false;
  if (areInOrder(row)) return true;
  let [previous, numbers, others] = [0, 0, 0];
  for (const cell of row.cells) {
    const text = tidy(cell.text);
    const number = NUMBER_TOKEN.exec(text)?.[1] ?? (FORMULA.test(text) ? /\d+/u.exec(text)?.[0] : undefined);
    if (number !== undefined) {
      const value = Number(number);
      if (numbers > 0 && value !== previous + 1 && value !== previous + 2) return false;
      if (numbers === 0 && value > FEWEST_NUMBERS) return false;
      previous = value;
      numbers += 1;
    } else if (numbers > 0 && BARE_FORMULA.test(text)) previous += 1;
    else if (numbers === 0 ? TOKEN.test(text) : MISREAD.test(text)) others += numbers === 0 ? 0 : 1;
    else return false;
  }
  return numbers >= 2 && others <= 1;
};
