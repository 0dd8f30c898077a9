/** One heading over several columns that each hold scores: nobody can tell which of them counts. */
import { type Finding, finding } from '../../model/finding/finding.js';
import { columnName } from '../../model/place/place.js';
import { readPoints } from '../../model/points/points-text.js';
import type { PointColumn } from '../../model/scorecard/scorecard.js';
import { type Column, placeOf, type Span, type TableRow } from '../grid/rows-of-grid.js';
import { totalLabel } from '../words/total-labels.js';

/** The columns in which one row has points under a heading. */
const pointsIn = (row: TableRow, { left, right }: Span): readonly number[] =>
  row.cells.flatMap(({ column, text, nature }) =>
    left <= column && column <= right && readPoints(text, nature).kind === 'points' ? [column] : [],
  );

/** @param columns those that are taken for points, by what they mean */
export const severalScores = (
  columns: readonly (readonly [PointColumn, Column])[],
  body: readonly TableRow[],
  headerRow: TableRow | undefined,
): readonly Finding[] => {
  const wide = columns.filter(([, { left, right }]) => left !== right);
  if (wide.length === 0) return [];
  // Fields may stand left of their criteria under one heading: their total is told in both columns.
  const listed = body.filter(({ cells }) => !cells.some(({ text }) => totalLabel(text) !== undefined));
  return wide.flatMap(([meaning, { left, right, heading }]) => {
    const inRow = (row: TableRow) => pointsIn(row, { left, right });
    const [one, two] = listed.map(inRow).find((found) => found.length > 1) ?? [];
    if (one === undefined || two === undefined) return [];
    const at = headerRow === undefined ? undefined : placeOf(headerRow, two);
    const called = (column: number) => ({ column: columnName(column), heading });
    return [finding('ambiguous-column', { meaning, first: called(one), second: called(two) }, { at })];
  });
};
