/** Formulas that no program has calculated, in cells that hold words: cells of points are judged where points are read. */
import { type Finding, finding } from '../model/finding/finding.js';
import type { Severity } from '../model/finding/rules.js';
import { cellName } from '../model/place/place.js';
import { POINT_COLUMNS } from '../model/scorecard/scorecard.js';
import type { Columns } from './columns/columns.js';
import type { Section } from './extent/sections.js';
import type { TableRow } from './grid/rows-of-grid.js';

const POINTS: ReadonlySet<string> = new Set(POINT_COLUMNS);

const said = (row: TableRow, column: number, severity: Severity): Finding => {
  const at = row.grid.place(row.row, column);
  const inDocument = at.kind === 'table' || undefined;
  return finding('formula-without-value', { cell: cellName({ row: row.row, column }), inDocument }, { at, severity });
};

const missingIn = (row: TableRow): readonly number[] =>
  row.cells.flatMap(({ column, nature }) => (nature?.kind === 'formula-without-value' ? [column] : []));

/**
 * What is blank for want of a calculation: each heading, code, name and remedy, since they change what is read; a column
 * that is only kept, once, and a title line, as warnings.
 */
export const uncalculated = ({ titles, headerRows, body }: Section, columns: Columns): readonly Finding[] => {
  const meaningOf = (at: number): string | undefined =>
    columns.meanings.find(({ left, right }) => left <= at && at <= right)?.meaning;
  const kept = new Set<number>();
  const inBody = (row: TableRow, column: number): readonly Finding[] => {
    const meaning = meaningOf(column);
    if (meaning !== undefined && POINTS.has(meaning)) return [];
    if (meaning !== undefined && meaning !== 'extra') return [said(row, column, 'error')];
    if (kept.has(column)) return [];
    kept.add(column);
    return [said(row, column, 'warning')];
  };
  return [
    ...titles.flatMap((row) => missingIn(row).map((column) => said(row, column, 'warning'))),
    ...headerRows.flatMap((row) => missingIn(row).map((column) => said(row, column, 'error'))),
    ...body.flatMap((row) => missingIn(row).flatMap((column) => inBody(row, column))),
  ];
};
