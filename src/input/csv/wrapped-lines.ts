/**
 * Lines that are one quoted cell with a row inside, as a spreadsheet saves a text that it had opened in one column: of
 * all lines where each had a quote or a mark of its own, else of those that had.
 */
import { recordsOf, type TextRecord, usualWidth } from './records.js';

const WRAPPED = /^"((?:[^"]|"")*)"[;,\t|]*$/u;
/** A code, a name and a number: a row holds no less. */
const FEWEST_CELLS = 3;
const NUMBER = /^\s*\d+(?:[.,]\d+)?\s*$/u;

/** Words with commas between them are a name or a title, not a row. */
const isRow = ({ fields }: TextRecord, width: number): boolean =>
  fields.length === width && fields.slice(1).some((field) => NUMBER.test(field));

/** The text without the quotes around its lines, where all have them, and marks inside. */
export const withoutWrapping = (text: string): string => {
  if (!text.trimStart().startsWith('"')) return text;
  const lines = text.split('\n').map((line) => {
    if (line.trim() === '') return line;
    const inside = WRAPPED.exec(line)?.[1];
    return inside !== undefined && /[;,\t|]/u.test(inside) ? inside.replaceAll('""', '"') : undefined;
  });
  return lines.includes(undefined) ? text : lines.join('\n');
};

/** The records, with those taken apart that are one cell with as many fields inside as the others have. */
export const unwrapped = (records: readonly TextRecord[], delimiter: string): readonly TextRecord[] => {
  const isWhole = ({ fields: [first = '', ...others] }: TextRecord): boolean =>
    first.includes(delimiter) && !first.includes('\n') && others.every((field) => field === '');
  if (!records.some(isWhole)) return records;
  const width = usualWidth(records);
  if (width < FEWEST_CELLS) return records;
  return records.map((record) => {
    const inside = isWhole(record) ? recordsOf(record.fields[0] ?? '', delimiter, 'strict') : undefined;
    const [only, ...others] = inside?.ok === true ? inside.records : [];
    const row = only !== undefined && others.length === 0 && isRow(only, width) ? only.fields : undefined;
    return row === undefined ? record : { line: record.line, fields: row };
  });
};
