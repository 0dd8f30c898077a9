/**
 * A table pasted from Word as text keeps the line breaks inside its cells, unquoted: one row becomes several lines with
 * too few tabs each. They are put together where their tabs add up to exactly one row, and only there.
 */
import { isBlankRecord, type TextRecord } from './records.js';

/** A line that begins with a code and goes on begins a row of its own: "1.2", "II", "a)", "-". */
const CODE = /^\s*(\d+([.,]\d+)*|[IVXLC]+|\p{L}|[-–+•])[.)]?\s*$/u;
/** Two fields cut the lines of any prose with one tab. */
const LEAST_WIDTH = 3;
const MOST_LINES = 200;
const MOST_WIDTHS = 6;

/** A number is no sentence that goes on below: such a line is a row that lost its last tabs. */
const COMPLETE = /^\s*[-−–]?[\d.,]+\s*$/u;

/** "2," at a line's end and "5" at the next one's beginning are one number that a line break cut in two. */
const OPEN_NUMBER = /^\s*[-−–]?\d+[.,]\s*$/u;
const NUMBER_GOES_ON = /^\s*\d+(?:\s*(?:điểm|đ))?\s*$/iu;

const cutsNumber = (above: TextRecord, record: TextRecord): boolean =>
  above.fields.length > 1 && OPEN_NUMBER.test(above.fields.at(-1) ?? '') && NUMBER_GOES_ON.test(record.fields[0] ?? '');

const endsCell = (record: TextRecord): boolean => record.fields.length > 1 && COMPLETE.test(record.fields.at(-1) ?? '');

const beginsRow = (record: TextRecord): boolean => record.fields.length > 1 && CODE.test(record.fields[0] ?? '');

/** Behind what looks like a code stands no name but a number: the line goes on with a name that ends in a year, a quarter. */
const isNameless = (record: TextRecord): boolean => COMPLETE.test(record.fields[1] ?? '');

/** What comes next is a row, a line of its own, or the end: else it might have been part of the row above. */
const isBoundary = (record: TextRecord | undefined, width: number): boolean =>
  record === undefined ||
  record.fields.length === 1 ||
  record.fields.length >= width ||
  beginsRow(record) ||
  record.fields[0]?.trim() === '';

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
    const above = records[next - 1];
    const record = records[next];
    if (above === undefined || record === undefined || record.fields.length >= width) return 1;
    const begins = beginsRow(record) && !(isNameless(record) && fields + record.fields.length - 1 === width);
    if (!cutsNumber(above, record) && (endsCell(above) || begins)) return 1;
    fields += record.fields.length - 1;
    if (fields === width) return isBoundary(records[next + 1], width) ? next - start + 1 : 1;
    if (fields > width) return 1;
  }
  return 1;
};

/**
 * A line without a tab that goes on in small letters after a whole row ends its last cell: no title begins so. So do
 * the decimals that are missing there.
 */
const isTail = (above: TextRecord | undefined, record: TextRecord | undefined): boolean =>
  record?.fields.length === 1 && (goesOnSmall(record) || (above !== undefined && cutsNumber(above, record)));

const goesOnSmall = (record: TextRecord): boolean =>
  /^\s*\p{Ll}[\p{L}\p{M}]*[\s,;:.]/u.test(`${record.fields[0]} `) && !beginsList(record);

const beginsList = (record: TextRecord): boolean => /^\s*\p{L}[.)]/u.test(record.fields[0] ?? '');

const mended = (records: readonly TextRecord[], width: number): readonly TextRecord[] => {
  const rows: TextRecord[] = [];
  for (let index = 0; index < records.length; ) {
    let length = rowLength(records, index, width);
    if (length > 1 || records[index]?.fields.length === width) {
      while (isTail(records[index + length - 1], records[index + length])) length += 1;
    }
    rows.push(length === 1 ? (records[index] ?? { line: 1, fields: [] }) : join(records.slice(index, index + length)));
    index += length;
  }
  return rows;
};

/** Rows that are neither whole nor a single text. */
const misfits = (records: readonly TextRecord[], width: number): number =>
  records.filter((record) => record.fields.length > 1 && record.fields.length !== width && !isBlankRecord(record))
    .length;

/** Widths a whole row may have, the widest first. */
const widths = (records: readonly TextRecord[]): readonly number[] =>
  [...new Set(records.map((record) => record.fields.length))]
    .filter((width) => width >= LEAST_WIDTH)
    .sort((a, b) => b - a)
    .slice(0, MOST_WIDTHS);

/** The records with broken rows mended, by the width that leaves the fewest misfits. */
export const mendRows = (records: readonly TextRecord[]): readonly TextRecord[] => {
  const tries = widths(records).map((width) => {
    const rows = mended(records, width);
    return { rows, misfits: misfits(rows, width) };
  });
  const best = tries.reduce<(typeof tries)[number] | undefined>(
    (first, other) => (first === undefined || other.misfits < first.misfits ? other : first),
    undefined,
  );
  return best?.rows ?? records;
};
