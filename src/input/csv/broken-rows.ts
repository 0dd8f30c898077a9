/**
 * A table pasted from Word as text keeps the line breaks inside its cells, unquoted: one row becomes several lines with
 * too few tabs each. They are put together where their tabs add up to exactly one row, and only there.
 */
import { isBlankRecord, type TextRecord, usualWidth } from './records.js';

/** A line that begins with a code and goes on begins a row of its own: "1.2", "II", "a)", "-". */
const CODE = /^\s*(\d+([.,]\d+)*|[IVXLC]+|\p{L}|[-–+•])[.)]?\s*$/u;
/** Two fields cut the lines of any prose with one tab. */
const LEAST_WIDTH = 3;
const MOST_LINES = 200;

const beginsRow = (record: TextRecord): boolean => record.fields.length > 1 && CODE.test(record.fields[0] ?? '');

const join = (parts: readonly TextRecord[]): TextRecord => {
  const fields: string[] = [];
  for (const part of parts) {
    const [head = '', ...rest] = part.fields;
    const last = fields.pop();
    fields.push(last === undefined ? head : `${last}\n${head}`, ...rest);
  }
  return { line: parts[0]?.line ?? 1, fields };
};

/** How many records from `start` make up one row; 1 where they do not for certain. */
const rowLength = (records: readonly TextRecord[], start: number, width: number): number => {
  let fields = records[start]?.fields.length ?? 0;
  if (fields < 2 || fields >= width) return 1;
  for (let next = start + 1; next < records.length && next - start < MOST_LINES; next += 1) {
    const record = records[next];
    if (record === undefined || record.fields.length >= width || beginsRow(record)) return 1;
    fields += record.fields.length - 1;
    if (fields === width) return next - start + 1;
    if (fields > width) return 1;
  }
  return 1;
};

/** A line without a tab that goes on in small letters after a whole row ends its last cell: no title begins so. */
const isTail = (record: TextRecord | undefined): boolean =>
  record?.fields.length === 1 && /^\s*\p{Ll}[\p{L}\p{M}]*[\s,;:.]/u.test(`${record.fields[0]} `) && !beginsList(record);

const beginsList = (record: TextRecord): boolean => /^\s*\p{L}[.)]/u.test(record.fields[0] ?? '');

/** The width of a whole row: where every row is broken, that of the rows put together is not known, and nothing is done. */
const wholeWidth = (records: readonly TextRecord[]): number => {
  const widest = Math.max(1, ...records.slice(0, MOST_LINES).map((record) => record.fields.length));
  const usual = usualWidth(records);
  const whole = records.filter((record) => record.fields.length === widest).length;
  return usual === widest || whole > 1 ? widest : usual;
};

/** The records with broken rows mended. */
export const mendRows = (records: readonly TextRecord[]): readonly TextRecord[] => {
  const width = wholeWidth(records.filter((record) => !isBlankRecord(record)));
  if (width < LEAST_WIDTH) return records;
  const mended: TextRecord[] = [];
  for (let index = 0; index < records.length; ) {
    let length = rowLength(records, index, width);
    if (length > 1 || records[index]?.fields.length === width) {
      while (isTail(records[index + length])) length += 1;
    }
    mended.push(join(records.slice(index, index + length)));
    index += length;
  }
  return mended;
};
