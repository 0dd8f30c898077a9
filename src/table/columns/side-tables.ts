/** Another small table may stand to the right of a scorecard, in the same rows: its columns are none of the scorecard's. */

import { cellIn, type Span, type TableRow } from '../grid/rows-of-grid.js';
import type { Header } from './header.js';
import type { HeaderColumn } from './header-columns.js';

const NUMBER = /^[-–+]?\d+(?:[.,]\d+)?$/u;

/** Whether a column between two others is blank from the header down. */
export const isApart = (left: Span, right: Span, header: Header, body: readonly TableRow[]): boolean => {
  for (let column = left.right + 1; column < right.left; column += 1) {
    const span = { left: column, right: column };
    const headed = header.columns.some((one) => one.left <= column && column <= one.right);
    if (!headed && body.every((row) => cellIn(row, span) === undefined)) return true;
  }
  return false;
};

/** Codes again without names, or words under a heading that says nothing the tool knows: a table of something else. */
const leadsAnother = (column: HeaderColumn, others: readonly HeaderColumn[], body: readonly TableRow[]): boolean => {
  if (column.meaning === 'code') return others.every(({ meaning }) => meaning !== 'name');
  if (column.meaning !== undefined && column.meaning !== 'other') return false;
  const cells = body.flatMap((row) => cellIn(row, column) ?? []);
  return cells.length > 0 && cells.every(({ nature, text }) => nature === undefined && !NUMBER.test(text.trim()));
};

/** The columns of other tables: all that stand behind a blank column and a column that leads another table. */
export const besideTheTable = (header: Header, body: readonly TableRow[]): ReadonlySet<HeaderColumn> => {
  const named = header.columns.findIndex(({ meaning }) => meaning === 'name');
  const first = header.columns.findIndex((column, index) => {
    const before = header.columns[index - 1];
    if (index <= named || before === undefined || !isApart(before, column, header, body)) return false;
    return leadsAnother(column, header.columns.slice(index + 1), body);
  });
  return new Set(first < 0 ? [] : header.columns.slice(first));
};
