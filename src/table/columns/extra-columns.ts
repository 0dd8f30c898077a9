/** Columns that mean nothing to the tool, and come out again. */

import { columnName } from '../../model/place/place.js';
import { EXTRA_PREFIX } from '../../model/reading/own-columns.js';
import { tidy } from '../../model/text/text.js';
import { type Column, hasText, type Span, type TableRow } from '../grid/rows-of-grid.js';
import type { Header } from './header.js';

/** Columns without a heading that hold cells all the same. */
export const unheaded = (header: Header, body: readonly TableRow[], chosen: readonly Span[]): readonly Column[] => {
  const covered = [...header.columns, ...chosen].sort((a, b) => a.left - b.left);
  const found = new Set<number>();
  const within = new Set<number>();
  for (const row of body) {
    for (const { column } of row.cells) {
      if (found.has(column) || within.has(column)) continue;
      if (covered.some(({ left, right }) => left <= column && column <= right)) within.add(column);
      else if (row.merges.across(row.row).every(({ left }) => left !== column)) found.add(column);
    }
  }
  return [...found]
    .sort((a, b) => a - b)
    .map((column) => ({ left: column, right: column, heading: columnName(column) }));
};

/** The heading of a column that `convert` kept for what it says. */
export const isOurExtra = (heading: string): boolean => tidy(heading).startsWith(EXTRA_PREFIX);

/** A heading that stands twice is told apart by its column. */
export const distinct = (columns: readonly Column[]): readonly Column[] => {
  const seen = new Set<string>();
  return columns.map((column) => {
    const own = isOurExtra(column.heading) ? tidy(column.heading).slice(EXTRA_PREFIX.length) : '';
    const bare = [own, column.heading].find(hasText) ?? columnName(column.left);
    const heading = seen.has(bare) ? `${bare} (${columnName(column.left)})` : bare;
    seen.add(heading);
    return { ...column, heading };
  });
};
