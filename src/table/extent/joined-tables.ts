/** Tables that a page break split in two are one table: in a document, or in sheets that were the pages of a PDF. */
import type { Grid } from '../../model/reading/grid.js';
import { type Header, layoutOf } from '../columns/header.js';
import { findAnyHeader } from '../columns/maxima-in-names.js';
import { mergeIndex } from '../grid/merges.js';
import { rowsOfGrid, type TableRow } from '../grid/rows-of-grid.js';
import { words } from '../words/phrases.js';
import type { HeadingReader } from '../words/synonyms.js';
import { alignedGrid } from './aligned-grid.js';
import { beginAlike, continues, FIELD_TITLES, type FieldTitle, fieldIn, standsAbove } from './field-titles.js';
import {
  codesOf,
  goesOnFromSheet,
  goesOnUnderHeader,
  goesOnWithoutHeader,
  type HeadedRows,
  isTitle,
  linesBetween,
} from './goes-on.js';
import { repeats } from './repeated-header.js';

export interface JoinedTable {
  /** The first of the grids. */
  readonly grid: Grid;
  readonly rows: readonly TableRow[];
}

interface OpenTable {
  readonly grid: Grid;
  readonly rows: TableRow[];
  readonly header: Header | undefined;
  /** The field that the lines above the grid last added name, as a row. */
  field: FieldTitle | undefined;
  /** The field of the first grid, once that of another goes on with it. */
  firstField: TableRow | undefined;
  /** For each column of the grid last added the column of the first; absent where they are the same. */
  columns: readonly number[] | undefined;
}

const lastColumn = (rows: readonly TableRow[]): number =>
  rows.reduce((last, { cells }) => Math.max(last, cells.at(-1)?.column ?? 0), 0);

const fits = (rows: readonly TableRow[], { columns }: Header): boolean =>
  lastColumn(rows) <= Math.max(...columns.map(({ right }) => right));

/** For each column of a grid that stands right below a table the column of the table's first grid. */
const columnsBelow = (grid: Grid, table: OpenTable): readonly number[] | undefined => {
  const { columns } = table;
  return columns === undefined ? grid.below : grid.below?.map((column) => columns[column - 1] ?? column);
};

/** Lines about a field stand between its title and the table of the one before. */
const MOST_LINES_OF_FIELD = 10;

const NO_MERGES = mergeIndex([]);

/** Rows that have no header of their own, below that of others. */
const below = (rows: readonly TableRow[], header: Header): HeadedRows => ({ rows, header: { ...header, last: -1 } });

/**
 * The field that the lines above a table name, as a row of the table: it has no place of its own. Undefined where the
 * table lists that field itself.
 */
const fieldAbove = (lines: readonly string[], table: HeadedRows): FieldTitle | undefined => {
  const [first] = table.rows;
  if (first === undefined) return undefined;
  const column = table.header.columns[0]?.left ?? 1;
  const field = fieldIn(
    lines
      .slice(-FIELD_TITLES)
      .map((text) => ({ ...first, cells: [{ column, text }], hidden: false, header: false, merges: NO_MERGES })),
  );
  return field !== undefined && standsAbove(field.code, codesOf(table)) ? field : undefined;
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
  const field = fieldAbove(between, own === undefined ? below(rows, header) : { rows, header: own });
  const isNext = between.length <= MOST_LINES_OF_FIELD && !between.some(isTitle) && continues(table.field, field);
  if (own !== undefined) {
    if (layoutOf(own) !== layoutOf(header)) return undefined;
    const headed = { rows, header: own };
    if (isNext && !beginAlike(above, headed)) return withField(table, field, rows);
    return goesOnUnderHeader(between, above, headed) ? rows : undefined;
  }
  const columns = between.length === 0 ? columnsBelow(grid, table) : undefined;
  const aligned = columns === undefined ? rows : rowsOfGrid(alignedGrid(grid, columns), meaningOf);
  // Of a header of two rows the first alone may stand again.
  const isRepeated = repeats(table.rows.slice(header.first, header.last + 1));
  const list = aligned.slice(aligned.findIndex((row) => !isRepeated(row)));
  if (!fits(aligned, header) || !goesOnWithoutHeader(between, above, list, isNext)) return undefined;
  return isNext ? withField(table, field, aligned) : aligned;
};

/** The rows of a table that holds a field of its own, below that field. */
const withField = (table: OpenTable, field: FieldTitle | undefined, rows: readonly TableRow[]): readonly TableRow[] => {
  if (field === undefined) return rows;
  table.firstField ??= table.field?.row;
  table.field = field;
  return [field.row, ...rows];
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
    const field =
      grid.name !== undefined || header === undefined ? undefined : fieldAbove(grid.before, { rows, header });
    const table: OpenTable = { grid, rows: [...rows], header, field, firstField: undefined, columns: undefined };
    tables.push(table);
    // A hidden sheet stands between no others.
    if (!grid.hidden) last.set(grid.inside, table);
  }
  return tables.map(({ grid, rows, firstField }) => ({
    grid,
    rows: firstField === undefined ? rows : [firstField, ...rows],
  }));
};
