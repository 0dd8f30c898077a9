/** Columns of a table that mean nothing to us: named once, with what to do where one of them does mean something. */
import { READING } from '../../language/report/reading.js';
import { quoted } from '../../language/wording/text.js';
import type { Wording } from '../../language/wording.js';
import type { Evaluation } from '../../model/evaluation.js';
import { columnName } from '../../model/place/place.js';
import type { TableReading } from '../../model/reading/table-reading.js';
import type { ColumnMeaning } from '../../model/scorecard/scorecard.js';
import { tidy } from '../../model/text/text.js';
import { paragraph, text } from '../document/build.js';
import type { Paragraph } from '../document/document.js';

/** More columns than these are counted. */
const MOST_NAMED = 6;
const HEADING = 40;
/** What a table may lack, most needed first: for the example of how to name a column. */
const MAY_LACK: readonly ColumnMeaning[] = ['assessed', 'solution', 'lead', 'when', 'note', 'evidence'];

/** A column as its program calls it: by letter in a workbook, else by number. */
export const columnCalled = (column: number, { headerRows, rows }: TableReading): string =>
  (headerRows[0] ?? rows[0]?.at)?.kind === 'cell' ? columnName(column) : String(column);

/** One line behind `before`, or none where every filled column is known. */
export const unknownColumns = ({ reading }: Evaluation, { language }: Wording, before = ''): readonly Paragraph[] => {
  const unknown = reading?.columns.filter((one) => one.unknown) ?? [];
  const [first] = unknown;
  if (reading === undefined || first === undefined) return [];
  const named = unknown.slice(0, MOST_NAMED).map(({ column, heading }) => {
    const called = columnCalled(column, reading);
    const words = tidy(heading);
    return words === columnName(column) ? called : `${called} ${quoted(words, HEADING)}`;
  });
  const has = new Set(reading.columns.map(({ meaning }) => meaning));
  const lacking = MAY_LACK.find((meaning) => !has.has(meaning)) ?? 'note';
  const example = `--columns ${lacking}=${columnCalled(first.column, reading)}`;
  return [paragraph(text(before + READING.unknownColumns[language](named, unknown.length, example), 'dim'))];
};
