/** Tables that a page break split in two are one table: in a document, or in sheets that were the pages of a PDF. */
import type { Grid } from '../../model/grid.js';
import type { Header } from '../columns/header.js';
import { findAnyHeader } from '../columns/maxima-in-names.js';
import { rowsOfGrid, type TableRow } from '../grid/rows-of-grid.js';
import { words } from '../words/phrases.js';
import type { HeadingReader } from '../words/synonyms.js';
import { alignedGrid } from './aligned-grid.js';
import { goesOnFromSheet, goesOnUnderHeader, goesOnWithoutHeader, linesBetween } from './goes-on.js';

export interface JoinedTable {
  /** The first of the grids. */
  readonly grid: Grid;
  readonly rows: readonly TableRow[];
}

interface OpenTable {
  readonly grid: Grid;
  readonly rows: TableRow[];
  readonly header: Header | undefined;
  /** For each column of the grid last added the column of the first; absent where they are the same. */
  columns: readonly number[] | undefined;
}

const lastColumn = (rows: readonly TableRow[]): number =>
  rows.reduce((last, { cells }) => Math.max(last, cells.at(-1)?.column ?? 0), 0);

const layoutOf = ({ columns }: Header): string => columns.map(({ left, meaning }) => `${left}${meaning ?? ''}`).join();

const fits = (rows: readonly TableRow[], { columns }: Header): boolean =>
  lastColumn(rows) <= Math.max(...columns.map(({ right }) => right));

/** For each column of a grid that stands right below a table the column of the table's first grid. */
const columnsBelow = (grid: Grid, table: OpenTable): readonly number[] | undefined => {
  const { columns } = table;
  return columns === undefined ? grid.below : grid.below?.map((column) => columns[column - 1] ?? column);
};

/** The rows of a grid in the columns of the table it goes on with; undefined where it does not. */
const rest = (grid: Grid, table: OpenTable, meaningOf: HeadingReader): readonly TableRow[] | undefined => {
  const { header } = table;
  if (header === undefined) return undefined;
  const titles = new Set(table.grid.before.map(words));
  // A title that a page prints again is no other table's.
  const between = linesBetween(grid.before).filter((line) => !titles.has(words(line)));
  const above = { rows: table.rows, header };
  const rows = rowsOfGrid(grid, meaningOf);
  const own = findAnyHeader(rows);
  if (grid.name !== undefined) {
    const same = own === undefined ? fits(rows, header) : layoutOf(own) === layoutOf(header);
    return same && goesOnFromSheet(above, rows, own) ? rows : undefined;
  }
  if (own !== undefined) {
    const same = layoutOf(own) === layoutOf(header);
    return same && goesOnUnderHeader(between, above, { rows, header: own }) ? rows : undefined;
  }
  const columns = between.length === 0 ? columnsBelow(grid, table) : undefined;
  const aligned = columns === undefined ? rows : rowsOfGrid(alignedGrid(grid, columns), meaningOf);
  return fits(aligned, header) && goesOnWithoutHeader(between, above, aligned) ? aligned : undefined;
};

/** One table a sheet, with the tables of a document joined where one goes on with the other. */
export const joinedTables = (grids: readonly Grid[], meaningOf: HeadingReader): readonly JoinedTable[] => {
  const tables: OpenTable[] = [];
  /** The last table of those that stand in one place: inside the cells of one table, or inside none. */
  const last = new Map<number | undefined, OpenTable>();
  for (const grid of grids) {
    const previous = grid.hidden ? undefined : last.get(grid.inside);
    const more = previous === undefined ? undefined : rest(grid, previous, meaningOf);
    if (previous !== undefined && more !== undefined) {
      for (const row of more) previous.rows.push(row);
      previous.columns = columnsBelow(grid, previous);
      continue;
    }
    const rows = rowsOfGrid(grid, meaningOf);
    const header = grids.length > 1 && !grid.hidden ? findAnyHeader(rows) : undefined;
    const table: OpenTable = { grid, rows: [...rows], header, columns: undefined };
    tables.push(table);
    // A hidden sheet stands between no others.
    if (!grid.hidden) last.set(grid.inside, table);
  }
  return tables;
};
