/**
 * Rows whose cells stand in the wrong columns: a comma that was meant as part of a number or a name cut one cell in two, and all
 * that follow stand in the wrong columns.
 */
import { fold } from '../../model/text/text.js';
import { headings } from './delimiter.js';
import type { TextRecord } from './records.js';

const FEWEST_HEADINGS = 2;
const MOST_HEADER_ROWS = 4;
const BEGINS_ROW = /^\s*(?:\d+([.,]\d+)*|[IVXLC]+|\p{L})[.)]?\s*$/u;

/** Of a number that a mark cut in two; a year has more. */
const DIGITS = /^\s*\d{1,3}\s*$/u;

const filled = ({ fields }: TextRecord): number => fields.findLastIndex((field) => field.trim() !== '') + 1;

interface CellAt {
  readonly line: number;
  /** Its field, from 1. */
  readonly column: number;
}

/** Records below one header, up to the next. */
interface Listed {
  /** How many cells the header's rows have. */
  readonly width: number;
  /** Of the columns, lower case. */
  readonly headings: readonly string[];
  readonly rows: readonly TextRecord[];
}

/** Whether a row is no part of the header above it. */
const beginsList = ({ fields }: TextRecord): boolean =>
  BEGINS_ROW.test(fields[0] ?? '') || fields.some((field) => DIGITS.test(field));

const listedFrom = (records: readonly TextRecord[], first: number, following: number): Listed => {
  let [end, width] = [first, 0];
  const names: string[] = [];
  for (const [offset, record] of records.slice(first, first + MOST_HEADER_ROWS).entries()) {
    if (offset > 0 && (record.fields.length < 2 || beginsList(record))) break;
    end = first + offset + 1;
    width = Math.max(width, record.fields.length);
    for (const [index, field] of record.fields.entries()) names[index] = `${names[index] ?? ''} ${fold(field)}`;
  }
  return { width, headings: names, rows: records.slice(end, following).filter((record) => record.fields.length > 1) };
};

/** The lists of a text, each below its header. */
const listsOf = (records: readonly TextRecord[]): readonly Listed[] => {
  const headers = records.flatMap((record, index) => (headings(record) >= FEWEST_HEADINGS ? [index] : []));
  const starts = headers.filter((index, at) => index - (headers[at - 1] ?? -MOST_HEADER_ROWS) >= MOST_HEADER_ROWS);
  return starts.map((first, at) => listedFrom(records, first, starts[at + 1] ?? records.length));
};

const NUMBER_WITH_MARK = /^\s*\d+[.,]\d+\s*$/u;
const NUMBER = /^\s*\d+(?:[.,]\d+)?\s*$/u;
/** Headings of words, tones where `fold` puts them as well: a number alone is hardly ever written there. */
const OF_WORDS =
  /gi(?:ải|aỉ) (?:pháp|trình)|cơ quan|đơn vị (?:chủ|phối|thực)|thời (?:gian|hạn)|ghi chú|lý do|nguyên nhân|minh chứng|kiểm chứng/u;
/** A code and a name come first: a code may have marks. */
const NAMING = 2;
/** A code, a name and one number: a row holds no less. */
const FEWEST_CELLS = 3;

const isDigits = ({ fields }: TextRecord, index: number): boolean => DIGITS.test(fields[index] ?? '');

/**
 * A row that decimal commas cut, though its last cells are blank and so none stands beyond the header: it has more commas
 * than the rows around it, and digits on both sides of one.
 */
const isLonger = (record: TextRecord, width: number): boolean => {
  const more = record.fields.length - width;
  const cut = record.fields.some((_, index) => isDigits(record, index) && isDigits(record, index + 1));
  return more > 0 && cut && filled(record) - more >= FEWEST_CELLS;
};

const isEven = (rows: readonly TextRecord[]): boolean => new Set(rows.map(({ fields }) => fields.length)).size === 1;

/**
 * The same where blank ends are left out: what came behind the mark stands alone in a column of words, or in one without
 * a heading. Where all rows are alike, nothing else stands in that column.
 */
const shiftedCell = ({ rows, headings: names }: Listed): CellAt | undefined => {
  const even = isEven(rows);
  const isOnlyDigits = (index: number): boolean =>
    rows.every((record) => isDigits(record, index) || (record.fields[index] ?? '').trim() === '');
  for (const record of rows) {
    const column = names.findIndex(
      (heading, index) =>
        index > NAMING &&
        (heading.trim() === '' || OF_WORDS.test(heading)) &&
        isDigits(record, index) &&
        isDigits(record, index - 1) &&
        (!even || isOnlyDigits(index)),
    );
    if (column > 0) return { line: record.line, column: column + 1 };
  }
  return undefined;
};

/** A cell behind which decimal commas moved what follows: commas part the fields, and no number keeps a mark of its own. */
const movedByDecimals = (listed: Listed): CellAt | undefined => {
  const { width, rows } = listed;
  if (rows.some(({ fields }) => fields.slice(NAMING).some((field) => NUMBER_WITH_MARK.test(field)))) return undefined;
  const plain = rows.some((record) => record.fields.length === width);
  const longer = plain ? rows.find((record) => isLonger(record, width)) : undefined;
  return longer === undefined ? shiftedCell(listed) : { line: longer.line, column: width + 1 };
};

/**
 * The place of the first cell that stands in a wrong column, if any, and why. Where most rows are longer than the header,
 * a column has no heading; but commas never tell that from decimals.
 */
export const misplacedCell = (
  records: readonly TextRecord[],
  delimiter: string,
): (CellAt & { readonly reason: 'cell-too-many' | 'cut-number' }) | undefined => {
  // Hardly any file has one: only then is it worth looking for every header.
  const first = records.find((record) => headings(record) >= FEWEST_HEADINGS);
  if (first === undefined) return undefined;
  const fits = records.every((record) => filled(record) <= first.fields.length);
  if (fits && delimiter !== ',') return undefined;
  for (const listed of listsOf(records)) {
    const { width, rows } = listed;
    // Signatures below the list may stand further right.
    const lastOfNumbers = rows.findLastIndex(({ fields }) => fields.some((field) => NUMBER.test(field)));
    const wide = rows.slice(0, lastOfNumbers + 1).filter((record) => filled(record) > width);
    const certain = delimiter === ',' || wide.length * 2 <= rows.length;
    if (wide[0] !== undefined && certain) return { line: wide[0].line, column: width + 1, reason: 'cell-too-many' };
    const moved = delimiter === ',' ? movedByDecimals(listed) : undefined;
    if (moved !== undefined) return { ...moved, reason: 'cut-number' };
  }
  return undefined;
};
