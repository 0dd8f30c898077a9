/** The rows of a table as the rest of this folder sees them, wherever they come from. */

import type { Place } from '../../model/place/place.js';
import type { Grid, GridCell } from '../../model/reading/grid.js';
import { isBlank } from '../../model/text/text.js';
import type { HeadingReader } from '../words/synonyms.js';
import { type MergeIndex, mergeIndex } from './merges.js';

export interface TableRow {
  readonly row: number;
  readonly cells: readonly GridCell[];
  readonly hidden: boolean;
  /** Marked as a header that is repeated on each page. */
  readonly header: boolean;
  readonly grid: Grid;
  readonly merges: MergeIndex;
  /** What headings mean in its file. */
  readonly meaningOf: HeadingReader;
}

/** Neighbouring columns under one heading, both bounds included. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** A column under its heading. */
export interface Column extends Span {
  readonly heading: string;
}

/** Whether a person would see anything in a cell. */
export const hasText = (text: string): boolean => !isBlank(text);

/** The rows of a grid that show something. */
export const rowsOfGrid = (grid: Grid, meaningOf: HeadingReader): readonly TableRow[] => {
  const merges = mergeIndex(grid.merges);
  const rows: TableRow[] = [];
  for (const { row, cells, hidden, header } of grid.rows) {
    const visible = cells.filter((cell) => hasText(cell.text) || cell.nature?.kind === 'formula-without-value');
    if (visible.length === 0) continue;
    rows.push({ row, cells: visible, hidden: hidden === true, header: header === true, grid, merges, meaningOf });
  }
  return rows;
};

/** The first filled cell of a row within some columns. */
export const cellIn = (row: TableRow, { left, right }: Span): GridCell | undefined => {
  const cell = row.cells.find(({ column }) => column >= left);
  return cell === undefined || cell.column > right ? undefined : cell;
};

/** Whether any row has a cell in some columns. */
export const isColumnFilled = (rows: readonly TableRow[], span: Span): boolean =>
  rows.some((row) => cellIn(row, span) !== undefined);

export const placeOf = (row: TableRow, column: number): Place => row.grid.place(row.row, column);

/** A cell as its program shows it: a date or a percentage is no bare number. */
export const shownText = (cell: GridCell): string => {
  const { nature, shown } = cell;
  return shown !== undefined && nature !== undefined && nature.kind !== 'number' ? shown : cell.text;
};

/** All a row shows, cell by cell, for saying which row it is. */
export const textOfRow = (row: TableRow): string => row.cells.map(({ text }) => text.trim()).join(' | ');
