/**
 * Rows with more cells than the header: a comma that was meant as part of a number or a name cut one cell in two, and all
 * that follow stand in the wrong columns.
 */
import { headings } from './delimiter.js';
import type { TextRecord } from './records.js';

const FEWEST_HEADINGS = 2;
const MOST_HEADER_ROWS = 4;
const BEGINS_ROW = /^\s*(?:\d+([.,]\d+)*|[IVXLC]+|\p{L})[.)]?\s*$/u;

const filled = ({ fields }: TextRecord): number => fields.findLastIndex((field) => field.trim() !== '') + 1;

/** Records below one header, up to the next. */
interface Listed {
  /** How many cells the header's rows have. */
  readonly width: number;
  readonly rows: readonly TextRecord[];
}

const listedFrom = (records: readonly TextRecord[], first: number, following: number): Listed => {
  let [end, width] = [first, 0];
  for (const [offset, record] of records.slice(first, first + MOST_HEADER_ROWS).entries()) {
    if (offset > 0 && (record.fields.length < 2 || BEGINS_ROW.test(record.fields[0] ?? ''))) break;
    end = first + offset + 1;
    width = Math.max(width, record.fields.length);
  }
  return { width, rows: records.slice(end, following).filter((record) => record.fields.length > 1) };
};

/** The lists of a text, each below its header. */
const listsOf = (records: readonly TextRecord[]): readonly Listed[] => {
  const headers = records.flatMap((record, index) => (headings(record) >= FEWEST_HEADINGS ? [index] : []));
  const starts = headers.filter((index, at) => index - (headers[at - 1] ?? -MOST_HEADER_ROWS) >= MOST_HEADER_ROWS);
  return starts.map((first, at) => listedFrom(records, first, starts[at + 1] ?? records.length));
};

/**
 * The place of the first cell too many, if any. Where most rows are longer than the header, a column has no heading; but
 * commas never tell that from decimals.
 */
export const cellTooMany = (
  records: readonly TextRecord[],
  delimiter: string,
): { readonly line: number; readonly column: number } | undefined => {
  // Hardly any file has one: only then is it worth looking for every header.
  const first = records.find((record) => headings(record) >= FEWEST_HEADINGS);
  if (first === undefined || records.every((record) => filled(record) <= first.fields.length)) return undefined;
  for (const { width, rows } of listsOf(records)) {
    const wide = rows.filter((record) => filled(record) > width);
    const certain = delimiter === ',' || wide.length * 2 <= rows.length;
    if (wide[0] !== undefined && certain) return { line: wide[0].line, column: width + 1 };
  }
  return undefined;
};
