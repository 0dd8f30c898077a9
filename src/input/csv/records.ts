/** Text of a table → records of fields, by csv-parse; each knows the line on which it begins. */
import { CsvError, type Options, parse } from 'csv-parse/browser/esm/sync';

export interface TextRecord {
  /** The line, from 1, on which the record begins. */
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * How quotes are taken: `spaced` lets spaces stand around them, `relaxed` lets one that is out of place stand as text,
 * `literal` takes all as text but those around a whole field.
 */
export type Quoting = 'strict' | 'spaced' | 'relaxed' | 'literal';

const unwrapped = (field: string): string => {
  const inside = field.slice(1, -1).replaceAll('""', '\0');
  const isWrapped = field.length > 1 && field.startsWith('"') && field.endsWith('"') && !inside.includes('"');
  return isWrapped ? inside.replaceAll('\0', '"') : field;
};

export type Records =
  | { readonly ok: true; readonly records: readonly TextRecord[] }
  /** A quote is out of place or never closed, or a record is too long; it begins on `line`. */
  | { readonly ok: false; readonly line: number; readonly tooLong: boolean };

/** Characters of a record, at most: more come about only where a quote is never closed. */
export const MOST_LENGTH = 1 << 20;

/**
 * Records of a text whose lines end with LF; a blank line is a record of one empty field.
 * `firstLine` is the number of the text's first line; `most` stops after so many records.
 */
export const recordsOf = (
  text: string,
  delimiter: string,
  quoting: Quoting,
  { firstLine = 1, most }: { firstLine?: number; most?: number } = {},
): Records => {
  const records: TextRecord[] = [];
  let line = firstLine;
  const options: Options = {
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    max_record_size: MOST_LENGTH,
    trim: quoting === 'spaced',
    relax_quotes: quoting === 'relaxed',
    quote: quoting === 'literal' ? null : '"',
    ...(most === undefined ? {} : { to: most }),
    // Kept here and not by the package, which would hold an object of facts for each record.
    on_record: (fields: string[], context) => {
      records.push({ line, fields: quoting === 'literal' ? fields.map(unwrapped) : fields });
      line = firstLine + context.lines;
      return null;
    },
  };
  try {
    // Of a text the package makes bytes by itself, a letter at a time: 12 seconds and 600 MB for 10 MB.
    parse(new TextEncoder().encode(text), options);
    return { ok: true, records };
  } catch (error) {
    if (error instanceof CsvError) return { ok: false, line, tooLong: error.code === 'CSV_MAX_RECORD_SIZE' };
    throw error;
  }
};

export const isBlankRecord = (record: TextRecord): boolean => record.fields.every((field) => field.trim() === '');

/** How many fields most of the records have that have more than one; 1 where none has. On a tie the larger number. */
export const usualWidth = (records: readonly TextRecord[]): number => {
  const counts = new Map<number, number>();
  for (const { fields } of records) {
    if (fields.length > 1) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
  }
  let usual: readonly [width: number, count: number] = [1, 0];
  for (const [width, count] of counts) {
    if (count > usual[1] || (count === usual[1] && width > usual[0])) usual = [width, count];
  }
  return usual[0];
};
