/** A table of scores by unit and criterion: a column for each code, or a line for each unit and criterion. */

import type { JoinedCell, JoinFault } from '../model/joining.js';
import { pathPart } from '../model/place/path.js';
import type { Place } from '../model/place/place.js';
import { readPoints } from '../model/points/points-text.js';
import type { Grid, GridCell, GridRow } from '../model/reading/grid.js';
import type { ReadResult } from '../model/reading/reading.js';
import { unitKey } from '../model/scorecard/unit-name.js';
import { fold, tidy } from '../model/text/text.js';
import { headingKey, UNIT_HEADINGS } from './unit-headings.js';

/** `unused`: headings of columns that say nothing to the tool. */
export type JoinTableRead =
  | { readonly cells: readonly JoinedCell[]; readonly unused: readonly string[] }
  | { readonly fault: JoinFault };

const UNIT: ReadonlySet<string> = new Set(UNIT_HEADINGS.map(headingKey));
const CODE: ReadonlySet<string> = new Set(
  ['tiêu chí', 'mã tiêu chí', 'stt tiêu chí', 'số thứ tự tiêu chí', 'criterion', 'code', 'mã'].map(fold),
);
const POINTS: ReadonlySet<string> = new Set(
  ['điểm', 'điểm điều tra', 'điểm đtxhh', 'điểm xhh', 'kết quả', 'miễn trừ', 'points', 'score'].map(fold),
);
const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[A-ZĐ])\)?$/u;

/** Lines of titles may stand above the header. */
const MOST_TITLES = 20;

const shownIn = (cell: GridCell | undefined): string => tidy(cell?.shown ?? cell?.text ?? '');
const isIn = (words: ReadonlySet<string>, cell: GridCell): boolean => words.has(headingKey(shownIn(cell)));

/** What stands in such tables for a reader alone. */
const ASIDE: ReadonlySet<string> = new Set(['stt', 'tt', 'số tt', 'số thứ tự', 'ghi chú', 'note'].map(fold));

/** "Tiêu chí 3.1", "Điểm 3.1": what a code may be called. */
const CALLED = /^(?:tiêu chí|tc|điểm(?: điều tra| đtxhh| xhh)?|đtxhh)\s+(?=\S*\d)/iu;

/** "1.4", "II/5/a", "3.1 Hài lòng", "Tiêu chí 3.1": a code heads a column, words may follow it. */
const codeIn = (heading: string): string | undefined => {
  const [first = ''] = tidy(heading).replace(CALLED, '').split(' ');
  const code = first.replace(/[.):]+$/u, '');
  return /^(?:\d+(?:\.\d+)+|\d+|[IVXLC]+|[A-Za-zĐđ])(?:\/[\p{L}\d.]+)*$/u.test(code) ? code : undefined;
};

interface Sheet {
  readonly grid: Grid;
  readonly file: string;
}

type Cell = JoinedCell | JoinFault | undefined;

/** What a sheet holds, with the headings that say nothing. */
interface SheetCells {
  readonly cells: readonly Cell[];
  readonly unused: readonly string[];
}

/** One cell of scores; a blank says nothing. */
const joined = ({ grid, file }: Sheet, row: GridRow, cell: GridCell | undefined, unit: string, code: string): Cell => {
  if (cell === undefined) return undefined;
  const at = grid.place(row.row, cell.column);
  if (cell.nature?.kind === 'formula-without-value') return { kind: 'formula', at, text: `=${cell.formula ?? ''}` };
  if (tidy(cell.text) === '') return undefined;
  if (unit === '') return { kind: 'no-unit', at, text: shownIn(cell) };
  const reading = readPoints(cell.text, cell.nature);
  const steps = code.split('/').map((step) => pathPart(step, 0));
  const where = { file, unit, code: steps.join('/'), at };
  if (reading.kind === 'not-applicable') return where;
  if (reading.kind === 'points' && reading.outOf === undefined)
    return { ...where, points: { text: cell.text, at, reading, value: reading.value } };
  if (reading.kind === 'blank-mark' || reading.kind === 'blank' || reading.kind === 'survey') return undefined;
  return { kind: 'cell', at, text: shownIn(cell) };
};

const unusedIn = ({ cells }: GridRow, used: readonly (number | undefined)[]): readonly string[] =>
  cells.flatMap((cell) => {
    const heading = shownIn(cell);
    return heading === '' || used.includes(cell.column) || isIn(ASIDE, cell) ? [] : [heading];
  });

/** "(1)", "(2)": a row of column numbers; and lines below an empty one that hold no number, such as signatures. */
const bodyOf = ({ rows }: Grid, header: number, unitColumn: number | undefined): readonly GridRow[] => {
  const isNumbering = ({ cells }: GridRow): boolean =>
    cells.some((cell) => cell.column === unitColumn) && cells.every((cell) => COLUMN_NUMBER.test(shownIn(cell)));
  const body = rows.slice(header + 1).filter((row) => !isNumbering(row));
  const isWordy = ({ cells }: GridRow): boolean =>
    cells.every((cell) => cell.column === unitColumn || !/\d/u.test(cell.text)) &&
    !cells.some((cell) => cell.column !== unitColumn && readPoints(cell.text, cell.nature).kind === 'not-applicable');
  let end = body.length;
  while (end > 0 && isWordy(body[end - 1] ?? { row: 0, cells: [] })) end -= 1;
  const foot = body.findIndex((row, index) => index >= end && row.row > (body[index - 1]?.row ?? row.row) + 1);
  return foot === -1 ? body : body.slice(0, foot);
};

interface Heads {
  readonly unit: number | undefined;
  readonly code: number | undefined;
  readonly points: number | undefined;
  readonly codes: readonly { readonly column: number; readonly code: string }[];
}

/** What heads each column. Codes may stand in the line below, under one heading for all of them. */
const headsOf = (top: GridRow, below: GridRow | undefined): Heads & { readonly lines: number } => {
  const columnOf = (words: ReadonlySet<string>): number | undefined =>
    top.cells.find((cell) => isIn(words, cell))?.column;
  const [unit, code, points] = [columnOf(UNIT), columnOf(CODE), columnOf(POINTS)];
  const codesIn = ({ cells }: GridRow): Heads['codes'] =>
    cells.flatMap((cell) => {
      const found = cell.column === unit ? undefined : codeIn(shownIn(cell));
      return found === undefined ? [] : [{ column: cell.column, code: found }];
    });
  const own = codesIn(top);
  // A line of scores has a unit beside it.
  const isHeading = below !== undefined && !below.cells.some(({ column }) => column === unit);
  const others = own.length === 0 && isHeading ? codesIn(below) : [];
  return { unit, code, points, codes: [...own, ...others], lines: others.length > 0 ? 2 : 1 };
};

/** A table is of one of two forms; the other is undefined. */
const cellsOf = (sheet: Sheet): SheetCells | JoinFault | undefined => {
  const { grid } = sheet;
  const header = grid.rows.slice(0, MOST_TITLES).findIndex(({ cells }) => cells.some((cell) => isIn(UNIT, cell)));
  const top = grid.rows[header];
  if (top === undefined) return undefined;
  const {
    unit: unitColumn,
    code: codeColumn,
    points: pointsColumn,
    codes,
    lines,
  } = headsOf(top, grid.rows[header + 1]);
  const rows = bodyOf(grid, header + lines - 1, unitColumn);
  const at = (row: GridRow, column: number | undefined): GridCell | undefined =>
    row.cells.find((cell) => cell.column === column);
  if (codeColumn !== undefined && pointsColumn !== undefined) {
    const cells = rows.map((row): Cell => {
      const [unit, cell, given] = [shownIn(at(row, unitColumn)), at(row, codeColumn), at(row, pointsColumn)];
      const code = codeIn(shownIn(cell));
      if (code !== undefined) return joined(sheet, row, given, unit, code);
      const isSaid = given !== undefined && tidy(given.text) !== '';
      return isSaid ? { kind: 'no-code', at: grid.place(row.row, codeColumn), text: shownIn(cell) } : undefined;
    });
    return { cells, unused: unusedIn(top, [unitColumn, codeColumn, pointsColumn]) };
  }
  if (codes.length === 0) return { kind: 'no-codes', seen: top.cells.map(shownIn) };
  const cells = rows.flatMap((row) => {
    const unit = shownIn(at(row, unitColumn));
    return codes.map(({ column, code }) => joined(sheet, row, at(row, column), unit, code));
  });
  const used = [unitColumn, ...codes.map(({ column }) => column)];
  // A heading that stands over the line of codes is theirs.
  return { cells, unused: lines > 1 ? [] : unusedIn(top, used) };
};

/** The scores and exemptions of a table that has been read; a fault where it is none, or one cell cannot be used. */
export const joinTableIn = (result: ReadResult, file: string): JoinTableRead => {
  if (result.kind !== 'grids') return { fault: { kind: 'unreadable' } };
  const found = result.grids.flatMap((grid) => cellsOf({ grid, file }) ?? []);
  if (found.length === 0) {
    const seen = result.grids[0]?.rows[0]?.cells.map(shownIn) ?? [];
    return { fault: { kind: 'no-units', seen } };
  }
  // Beside a sheet of scores others may hold lists of units.
  const isOther = (sheet: SheetCells | JoinFault): boolean => 'kind' in sheet && sheet.kind === 'no-codes';
  const tables = found.every(isOther) ? found : found.filter((sheet) => !isOther(sheet));
  const cells: JoinedCell[] = [];
  const seen = new Map<string, JoinedCell>();
  const faults: Extract<JoinFault, { readonly at: Place }>[] = [];
  for (const one of tables.flatMap((sheet) => ('kind' in sheet ? [sheet] : sheet.cells))) {
    if (one === undefined) continue;
    if (!('kind' in one)) {
      const key = `${unitKey(one.unit)}\n${fold(one.code)}`;
      const first = seen.get(key);
      if (first !== undefined) return { fault: { kind: 'twice', cell: one, first } };
      seen.set(key, one);
      cells.push(one);
    } else if ('at' in one) faults.push(one);
    else return { fault: one };
  }
  const [fault] = faults;
  if (fault !== undefined) {
    const others = faults.slice(1).filter(({ kind }) => kind === fault.kind);
    return { fault: { ...fault, others: others.map(({ at }) => at) } };
  }
  return { cells, unused: tables.flatMap((sheet) => ('kind' in sheet ? [] : sheet.unused)) };
};
