/** CSV, TSV, "Unicode text" and pasted tables → Grids of text cells: one, but for the tables of a Markdown text. */

import type { Finding } from '../../model/finding/finding.js';
import { finding } from '../../model/finding/finding.js';
import type { Grid, GridRow } from '../../model/reading/grid.js';
import type { ReadResult } from '../../model/reading/reading.js';
import { decode } from '../decode.js';
import { mendRows } from './broken-rows.js';
import { delimiterOf } from './delimiter.js';
import { SEPARATOR_LINE } from './delimiter-in.js';
import { partsOfMarkdown } from './markdown-tables.js';
import { withNoteMarks } from './note-marks.js';
import { quotedRecords } from './quotes.js';
import { MOST_LENGTH, type TextRecord } from './records.js';
import { keepEscapedBars, plainFrame, withoutFrame } from './text-frame.js';
import { misplacedCell } from './wide-rows.js';
import { unwrapped, withoutWrapping } from './wrapped-lines.js';

/** Lines, but for blank ones at the end. */
export const MOST_ROWS = 500_000;
/** As many as a sheet of Excel has. */
export const MOST_COLUMNS = 16_384;
export const MOST_CELLS = 3_000_000;
const MOST_BLANK_END = 20;

/** How a CSV file says that Excel is to keep a text: ="1.10". */
const TEXT_FORMULA = /^="(.*)"$/su;
/** And how it says that a text is no formula, whatever it begins with: '- như trên. One apostrophe is no part of the text. */
const NO_FORMULA = /^'+[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/u;

const unreadable = (found: Finding, text?: string): ReadResult => ({
  kind: 'unreadable',
  findings: [found],
  ...(text === undefined ? {} : { text }),
});

const count = (text: string, mark: string): number => {
  let found = 0;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) found += 1;
  return found;
};

/**
 * Excel writes every row it was ever shown: a sheet used to its last row ends with a million lines of delimiters. A few
 * are kept, since they may be the end of a last row that is broken over lines.
 */
const withoutBlankEnd = (text: string): string => {
  let end = text.length;
  while (end > 0 && ';,\t| \n'.includes(text[end - 1] ?? '')) end -= 1;
  for (let kept = 0; kept <= MOST_BLANK_END; kept += 1) {
    const lineEnd = text.indexOf('\n', end);
    if (lineEnd === -1) return text;
    end = lineEnd + 1;
  }
  return text.slice(0, end);
};

/** Programs of DOS, and what was made of their files, end a text with a mark of its own. */
const DOS_END = '\u001a';

const withoutDosEnd = (text: string): string => {
  const end = text.trimEnd();
  return end.endsWith(DOS_END) ? end.slice(0, -DOS_END.length) : text;
};

const cellText = (field: string): string => {
  if (NO_FORMULA.test(field)) return field.slice(1);
  return TEXT_FORMULA.exec(field)?.[1]?.replaceAll('""', '"') ?? field;
};

const rowOf = (record: TextRecord, index: number): GridRow => ({
  row: index + 1,
  cells: record.fields.flatMap((field, position) => {
    const text = cellText(field);
    return text.trim() === '' ? [] : [{ column: position + 1, text }];
  }),
});

/** A grid for each of the parts that end where `ends` says, and one for the rest. */
const gridsOf = (records: readonly TextRecord[], ends: readonly number[]): readonly Grid[] => {
  const lines = records.map((record) => record.line);
  const rows = records.map(rowOf);
  return [...ends, records.length].map((end, index) => ({
    before: [],
    hidden: false,
    rows: rows.slice(ends[index - 1] ?? 0, end).filter((row) => row.cells.length > 0),
    merges: [],
    hiddenColumns: [],
    place: (row, column) => ({ kind: 'text', line: lines[row - 1] ?? row, column, fields: true }),
  }));
};

/** A bound that the text passes, judged before anything is made of it. */
const passedBound = (text: string, delimiter: string): Finding | undefined => {
  const rows = count(text, '\n');
  if (rows > MOST_ROWS) return finding('limit', { limit: 'rows', found: rows, most: MOST_ROWS });
  const cells = rows + count(text, delimiter);
  return cells > MOST_CELLS ? finding('limit', { limit: 'cells', found: cells, most: MOST_CELLS }) : undefined;
};

/**
 * Reads the text of a table. The grid's rows are records, from 1 and blank ones counted, as Excel numbers them; a
 * cell's place is the line on which its record begins, and the number of its field.
 */
export const readCsv = (bytes: Uint8Array): ReadResult => {
  const decoded = decode(bytes);
  if (decoded === undefined) return unreadable(finding('unreadable-file', { reason: 'not-text' }));
  const text = decoded.text.replace(/\r\n?/gu, '\n');
  if (text.trim() === '') return unreadable(finding('unreadable-file', { reason: 'empty' }));
  const separator = SEPARATOR_LINE.exec(text);
  const rest = separator === null ? text : text.slice(separator[0].length);
  const table = withoutBlankEnd(withoutWrapping(plainFrame(withoutDosEnd(rest))));
  const delimiter = separator?.[1] ?? delimiterOf(table);
  const passed = passedBound(table, delimiter);
  if (passed !== undefined) return unreadable(passed);
  return readTable(text, table, delimiter, separator === null ? 1 : 2);
};

const readTable = (text: string, table: string, delimiter: string, firstLine: number): ReadResult => {
  const read = quotedRecords(delimiter === '|' ? keepEscapedBars(table) : table, delimiter, firstLine);
  if (!read.ok) {
    const at = { kind: 'text', line: read.line, column: read.column, fields: true } as const;
    if (read.tooLong) return unreadable(finding('limit', { limit: 'text-length', most: MOST_LENGTH }, { at }));
    return unreadable(finding('syntax', { reason: 'unclosed-cell-quote' }, { at }), text);
  }
  const wide = read.records.find((record) => record.fields.length > MOST_COLUMNS);
  if (wide !== undefined) {
    const at = { kind: 'text', line: wide.line, column: MOST_COLUMNS + 1, fields: true } as const;
    const found = wide.fields.length;
    return unreadable(finding('limit', { limit: 'columns', found, most: MOST_COLUMNS }, { at }));
  }
  const whole = unwrapped(read.records, delimiter);
  const mended = delimiter === '\t' ? mendRows(whole) : whole;
  const records = withNoteMarks(delimiter === '|' ? withoutFrame(mended) : mended);
  const misplaced = misplacedCell(records, delimiter);
  if (misplaced !== undefined) {
    const { line, column, reason } = misplaced;
    return unreadable(finding('syntax', { reason }, { at: { kind: 'text', line, column, fields: true } }), text);
  }
  const ends = delimiter === '|' ? partsOfMarkdown(mended) : [];
  return { kind: 'grids', grids: gridsOf(records, ends), findings: [], text };
};
