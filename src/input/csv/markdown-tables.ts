/** Where a Markdown text holds several tables: its rules tell for certain where each begins. */
import { fold } from '../../model/text/text.js';
import type { TextRecord } from './records.js';
import { isMarkdownRule } from './text-frame.js';

interface MarkdownTable {
  /** Behind its last row. */
  readonly end: number;
  readonly headings: readonly string[];
}

/** A letterhead is a table by its looks only, and no wider than this: what it says belongs to the table below. */
const LETTERHEAD_COLUMNS = 3;

const tablesIn = (records: readonly TextRecord[]): readonly MarkdownTable[] =>
  records.flatMap((record, rule) => {
    if (!isMarkdownRule(record)) return [];
    let end = rule + 1;
    while ((records[end]?.fields.length ?? 0) > 1) end += 1;
    const headings = (records[rule - 1]?.fields ?? []).map(fold).filter((heading) => heading !== '');
    return [{ end, headings }];
  });

/** Whether two headers are of one table in pages or fields: as wide as each other, or with the same columns but for one. */
const areAlike = (one: readonly string[], other: readonly string[]): boolean => {
  if (one.length === other.length) return true;
  const least = Math.min(one.length, other.length);
  const others = least > LETTERHEAD_COLUMNS ? 1 : 0;
  return one.filter((heading) => other.includes(heading)).length >= least - others;
};

/** Behind which record a table of its own begins, with the lines above it: one of other columns than the table before. */
export const partsOfMarkdown = (records: readonly TextRecord[]): readonly number[] => {
  const tables = tablesIn(records);
  const widest = tables.reduce((most, { headings }) => Math.max(most, headings.length), 0);
  const narrow = Math.min(LETTERHEAD_COLUMNS, widest - 1);
  const first = tables.findIndex(({ headings }) => headings.length > narrow);
  return tables.flatMap(({ end, headings }, index) => {
    const next = tables[index + 1];
    return next === undefined || index < first || areAlike(headings, next.headings) ? [] : [end];
  });
};
