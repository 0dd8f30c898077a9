/** Tables drawn with bars, as Markdown, chat programs and terminals have them: their frame is not part of the cells. */
import { isBlankRecord, type TextRecord } from './records.js';

const BARS = /[│┃║]/gu;
/** A line of a frame that holds no cells: "├───┼───┤". */
const DRAWN_RULE = /^[ \t]*[─━═╌┄\u2500-\u257f]+[ \t]*$/u;
const RULE = /^[-+:=|\s]+$/u;
/** "|:---|---:|" below a header: the table is Markdown. */
const MARKDOWN_RULE = /^[\s|:-]*--[\s|:-]*$/u;
/** Stands for an escaped bar while the fields are cut: no text holds it. */
const KEPT_BAR = '\0';
/** A header, and two rows that a rule parts: then every row is parted, and may go over several lines. */
const LEAST_GROUPS = 3;

/** A text with its drawn frames as plain bars and dashes, line for line. */
export const plainFrame = (text: string): string => {
  if (!/[│┃║]/u.test(text)) return text;
  return text
    .split('\n')
    .map((line) => (DRAWN_RULE.test(line) ? line.replace(/[^ \t│┃║]/gu, '-') : line).replace(BARS, '|'))
    .join('\n');
};

/** Bars that Markdown escapes are part of a cell. */
export const keepEscapedBars = (text: string): string => text.replaceAll('\\|', KEPT_BAR);

const isFramed = (record: TextRecord): boolean =>
  record.fields.length > 2 && record.fields[0]?.trim() === '' && record.fields.at(-1)?.trim() === '';

const lineOf = (record: TextRecord): string => record.fields.join('|');

const isRule = (record: TextRecord): boolean => {
  const line = lineOf(record);
  return RULE.test(line) && /--|==/u.test(line);
};

export const isMarkdownRule = (record: TextRecord): boolean =>
  record.fields.length > 1 && MARKDOWN_RULE.test(lineOf(record)) && !lineOf(record).includes('+');

/** A mark that Markdown would take for its own is written behind a backslash. */
const ESCAPED = /\\([!-/:-@[-`{-~])/gu;

const plainCell = (cell: string): string =>
  cell
    .replace(/<br\s*\/?>/giu, '\n')
    .replace(/^(\*\*|__)(?=\S)([\s\S]*\S)\1$/u, '$2')
    .replace(ESCAPED, '$1');

/** The lines between two rules as one record, cell by cell. */
const together = (group: readonly TextRecord[]): TextRecord => {
  const [first = { line: 1, fields: [] }, ...others] = group;
  const fields = first.fields.map((field, index) =>
    [field, ...others.map((record) => record.fields[index] ?? '')].filter((part) => part !== '').join('\n'),
  );
  return { ...first, fields };
};

/** The lines between the rules of each table, by their numbers: a line without cells, such as a title, parts tables. */
const groupsIn = (records: readonly TextRecord[], ruled: readonly boolean[]): readonly (readonly number[][])[] => {
  const tables: number[][][] = [[]];
  let begins = true;
  for (const [index, { fields }] of records.entries()) {
    const isRule = ruled[index] === true;
    const isTitle = !isRule && fields.length < 2;
    if (isTitle) tables.push([]);
    else if (!isRule && begins) tables.at(-1)?.push([index]);
    else if (!isRule) tables.at(-1)?.at(-1)?.push(index);
    begins = isRule || isTitle;
  }
  return tables;
};

/** Rows of several lines as one, where a rule stands between all rows of a table; what they leave behind is blank. */
const joined = (records: readonly TextRecord[], ruled: readonly boolean[]): readonly TextRecord[] => {
  const isAlike = (group: readonly number[]): boolean =>
    new Set(group.map((index) => records[index]?.fields.length)).size === 1;
  const groups = groupsIn(records, ruled)
    .filter((table) => table.length >= LEAST_GROUPS && table.every(isAlike))
    .flat();
  if (groups.length === 0) return records;
  const rows = new Map(groups.map((group) => [group[0], together(group.flatMap((index) => records[index] ?? []))]));
  const rest = new Set(groups.flatMap((group) => group.slice(1)));
  return records.map((record, index) => rows.get(index) ?? (rest.has(index) ? { ...record, fields: [''] } : record));
};

/** Records without outer bars, ruled lines blanked (they keep their number), and fields trimmed of their padding. */
export const withoutFrame = (records: readonly TextRecord[]): readonly TextRecord[] => {
  const ruled = records.map(isRule);
  const markdown = records.some(isMarkdownRule);
  const framed = records
    .filter((record, index) => record.fields.length > 1 && !isBlankRecord(record) && ruled[index] !== true)
    .every(isFramed);
  const rows = records.map((record, index) => {
    if (ruled[index] === true) return { ...record, fields: [''] };
    const fields = framed && record.fields.length > 1 ? record.fields.slice(1, -1) : record.fields;
    const whole = fields.map((field) => field.replaceAll(KEPT_BAR, markdown ? '|' : '\\|').trim());
    if (!markdown) return { ...record, fields: whole };
    return { ...record, fields: whole.length > 1 ? whole.map(plainCell) : whole.map(plainTitle) };
  });
  return joined(rows, ruled);
};

/** "# Bảng chấm điểm" */
const plainTitle = (line: string): string => plainCell(line.replace(/^#{1,6}\s+/u, ''));
