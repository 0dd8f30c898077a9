/** What of a table nobody sees, and counts all the same. */
import { type Finding, finding } from '../model/finding/finding.js';
import type { Grid, GridCell } from '../model/reading/grid.js';
import { POINT_COLUMNS } from '../model/scorecard/scorecard.js';
import type { Columns } from './columns/columns.js';
import type { Section } from './extent/sections.js';
import { cellIn, placeOf, type Span, type TableRow } from './grid/rows-of-grid.js';
import type { UnitTable } from './units/unit-table.js';

/** Blank in place of zero is a habit where nothing was lost, and of formulas that wait for scores. */
const isHabit = ({ text, formula }: GridCell, isLost: boolean): boolean =>
  text === '0' && (formula !== undefined || isLost);

/** Scores that nobody sees. */
const unseenIn = (section: Section, columns: Columns): readonly { row: TableRow; column: number }[] => {
  const scores = [...columns.rounds, ...columns.selfRounds];
  for (const meaning of POINT_COLUMNS) scores.push(...[columns.known.get(meaning) ?? []].flat());
  const lost = columns.known.get('lost');
  const stands = (cell: GridCell, { left, right }: Span): boolean => left <= cell.column && cell.column <= right;
  const isLost = (cell: GridCell): boolean =>
    cell.unseen === true &&
    scores.some((column) => stands(cell, column)) &&
    !isHabit(cell, lost !== undefined && stands(cell, lost));
  return section.body.flatMap((row, index) =>
    section.furniture.has(index) ? [] : row.cells.filter(isLost).map(({ column }) => ({ row, column })),
  );
};

/** What nobody sees of a section: rows, columns of the table, scores. */
export const hiddenPart = (section: Section, columns: Columns, grid: Grid): readonly Finding[] => {
  const hidden = [...section.headerRows, ...section.body].filter((row) => row.hidden);
  const last = Math.max(...columns.meanings.map(({ right }) => right), 0);
  const first = Math.min(...columns.meanings.map(({ left }) => left), last);
  const within = grid.hiddenColumns.filter((column) => first <= column && column <= last);
  const counts = (column: number): boolean =>
    columns.meanings.every(({ left, right, meaning }) => meaning !== 'extra' || column < left || right < column);
  const counting = within.filter(counts);
  const unseen = unseenIn(section, columns);
  const [score] = unseen;
  const count = unseen.length === 0 ? {} : { unseen: unseen.length };
  const isAside = hidden.length === 0 && unseen.length === 0 && counting.length === 0;
  const across = isAside ? within : counting;
  if (hidden.length === 0 && across.length === 0) {
    if (score === undefined) return [];
    return [finding('hidden-part', { rows: 0, columns: 0, ...count }, { at: placeOf(score.row, score.column) })];
  }
  const row = hidden[0] ?? section.headerRows[0] ?? section.body[0];
  const at = row === undefined ? undefined : placeOf(row, hidden.length > 0 ? first : (across[0] ?? 1));
  const aside = isAside && { aside: true as const };
  return [finding('hidden-part', { rows: hidden.length, columns: across.length, ...count, ...aside }, { at })];
};

/** The same of one unit's row in a table of units. */
export const hiddenPartOfUnit = (row: TableRow, table: UnitTable, grid: Grid): readonly Finding[] => {
  const counts = table.columns.filter(({ role }) => role.kind !== 'aside');
  const columns = counts.filter(({ left }) => grid.hiddenColumns.includes(left));
  const unseen = counts.flatMap((column) => {
    const [cell, { role }] = [cellIn(row, column), column];
    const isLost = (role.kind === 'score' || role.kind === 'total') && role.measure === 'lost';
    return cell?.unseen === true && !isHabit(cell, isLost) ? [cell] : [];
  });
  if (!row.hidden && columns.length === 0 && unseen.length === 0) return [];
  const count = unseen.length === 0 ? {} : { unseen: unseen.length };
  const at = placeOf(row, columns[0]?.left ?? unseen[0]?.column ?? table.unit.left);
  return [finding('hidden-part', { rows: row.hidden ? 1 : 0, columns: columns.length, ...count }, { at })];
};
