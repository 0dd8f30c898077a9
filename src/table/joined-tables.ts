/** Tables of a document that a page break split in two are one table. */
import type { Grid } from '../model/grid.js';
import { parseCode } from './codes.js';
import { firstCode, goesOnBelow, linesBetween } from './goes-on.js';
import { findHeader, type Header } from './header.js';
import { cellIn, rowsOfGrid, type TableRow } from './rows-of-grid.js';

export interface JoinedTable {
  /** The first of the grids. */
  readonly grid: Grid;
  readonly rows: readonly TableRow[];
}

const NUMBER = /^\d+(?:[.,]\d+)?$/u;

const lastColumn = (rows: readonly TableRow[]): number =>
  rows.reduce((last, { cells }) => Math.max(last, cells.at(-1)?.column ?? 0), 0);

const columnFor = (header: Header, meaning: string) => header.columns.find((column) => column.meaning === meaning);

/** Whether the rows of a second table go on with the first: no header or the same one, the same columns, no new start. */
const continues = (rows: readonly TableRow[], grid: Grid, first: JoinedTable, header: Header): boolean => {
  const own = findHeader(rows);
  if (own !== undefined) {
    const layout = (one: Header): string => one.columns.map(({ left, meaning }) => `${left}${meaning ?? ''}`).join();
    if (layout(own) !== layout(header)) return false;
    const between = linesBetween(grid.before);
    if (between.length > 0) return goesOnBelow(between, { rows: first.rows, header }, { rows, header: own });
    const before = firstCode(first.rows, header);
    return before === undefined || firstCode(rows, own) !== before;
  }
  if (lastColumn(rows) > Math.max(...header.columns.map(({ right }) => right))) return false;
  const [codes, max] = [columnFor(header, 'code'), columnFor(header, 'max') ?? columnFor(header, 'assessed')];
  const name = columnFor(header, 'name');
  return rows.some((row) => {
    const code = codes === undefined ? undefined : cellIn(row, codes);
    const number = max === undefined ? undefined : cellIn(row, max);
    const named = name !== undefined && cellIn(row, name) !== undefined;
    const coded = code !== undefined && parseCode(code.text) !== undefined;
    return named && (coded || (number !== undefined && NUMBER.test(number.text.trim())));
  });
};

/** One table a sheet, with the tables of a document joined where one goes on with the other. */
export const joinedTables = (grids: readonly Grid[]): readonly JoinedTable[] => {
  const tables: { grid: Grid; rows: TableRow[]; header: Header | undefined }[] = [];
  /** The last table of those that stand in one place: inside the cells of one table, or inside none. */
  const last = new Map<number | undefined, (typeof tables)[number]>();
  for (const grid of grids) {
    const rows = rowsOfGrid(grid);
    const previous = last.get(grid.inside);
    const header = previous?.header;
    const mayJoin = grid.name === undefined && previous?.grid.name === undefined && rows.length > 0;
    if (mayJoin && previous !== undefined && header !== undefined && continues(rows, grid, previous, header)) {
      for (const row of rows) previous.rows.push(row);
    } else {
      const own = grid.name === undefined && grids.length > 1 ? findHeader(rows) : undefined;
      const table = { grid, rows: [...rows], header: own };
      tables.push(table);
      last.set(grid.inside, table);
    }
  }
  return tables;
};
