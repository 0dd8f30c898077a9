/** A table's records, whatever was done to its quotes: quoted cells, quotes that are text, and a quote never closed. */
import { isBlankRecord, type Quoting, type Records, recordsOf, type TextRecord, usualWidth } from './records.js';

export type QuotedRecords =
  | { readonly ok: true; readonly records: readonly TextRecord[] }
  /** The quote that opens this field (both from 1) swallows what follows; or the record is too long. */
  | { readonly ok: false; readonly line: number; readonly column: number; readonly tooLong: boolean };

/** From the first usual record to the last, all are as wide, and outside are titles alone: so quotes were text. */
const isEven = (records: readonly TextRecord[]): boolean => {
  const width = usualWidth(records);
  const usual = (record: TextRecord): boolean => record.fields.length === width;
  const first = records.findIndex(usual);
  const last = records.findLastIndex(usual);
  const fits = (record: TextRecord, index: number): boolean =>
    usual(record) || isBlankRecord(record) || (record.fields.length === 1 && (index < first || index > last));
  return width > 1 && records.every(fits);
};

/** A cell with a whole row inside, as it comes about when two quotes that are text stand rows apart. */
const holdsRow = (record: TextRecord, delimiter: string, width: number): boolean =>
  record.fields.some(
    (field) => field.includes('\n') && field.split('\n').some((line) => line.split(delimiter).length >= width),
  );

/** A quoted cell of several lines whose closing quote closed nothing. */
const isTorn = (record: TextRecord): boolean =>
  record.fields.some((field) => field.startsWith('"') && field.includes('\n'));

const fieldOfQuote = (text: string, delimiter: string, line: number, firstLine: number): number => {
  const fields = (text.split('\n')[line - firstLine] ?? '').split(delimiter);
  const opened = fields.findIndex((field) => field.startsWith('"') && !/^"(.*[^"])?"$/u.test(field));
  return Math.max(opened, 0) + 1;
};

/** Whether spaces stand between a delimiter and a quote: 1, "Chỉ đạo, điều hành", 5. */
const isSpaced = (text: string, delimiter: string): boolean =>
  delimiter !== '\t' && (text.includes(`${delimiter} "`) || text.includes(`" ${delimiter}`));

/** Reads the records of a text whose lines end with LF. */
export const quotedRecords = (text: string, delimiter: string, firstLine: number): QuotedRecords => {
  const read = (quoting: Quoting): Records => recordsOf(text, delimiter, quoting, { firstLine });
  const asWritten = read('strict');
  const strict = !asWritten.ok && isSpaced(text, delimiter) ? read('spaced') : asWritten;
  const quoted = strict.ok ? strict : read('relaxed');
  if (quoted.ok) {
    const width = usualWidth(quoted.records);
    const torn = strict.ok ? undefined : quoted.records.find(isTorn);
    const suspect = width > 1 && quoted.records.some((record) => holdsRow(record, delimiter, width));
    if (torn === undefined && !suspect) return quoted;
    const literal = read('literal');
    if (literal.ok && isEven(literal.records)) return literal;
    if (torn === undefined) return quoted;
    const column = torn.fields.findIndex((field) => field.startsWith('"')) + 1;
    return { ok: false, line: torn.line, column, tooLong: false };
  }
  const literal = read('literal');
  if (literal.ok && isEven(literal.records)) return literal;
  if (!literal.ok) return { ...literal, column: 1 };
  const column = fieldOfQuote(text, delimiter, quoted.line, firstLine);
  return { ok: false, line: quoted.line, column, tooLong: false };
};
