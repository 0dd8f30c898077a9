/** Grids made by hand, and readings printed in few lines, for the tests of table reading. */
import type { Finding } from '../../src/model/finding/finding.js';
import { cellName, columnNumber, type Place } from '../../src/model/place/place.js';
import type { Source, SourceMap } from '../../src/model/place/source.js';
import { valueAt } from '../../src/model/place/source.js';
import type { Grid, GridCell, GridRow, Merge } from '../../src/model/reading/grid.js';
import type { TableOptions, TableSource, TablesResult } from '../../src/model/reading/reading.js';
import { readTables } from '../../src/table/index.js';

/** A cell: its text, a number cell, nothing, or all a reader may know of it. */
export type Value = string | number | null | Partial<GridCell>;

export interface GridOptions {
  readonly name?: string | undefined;
  readonly before?: readonly string[];
  readonly hidden?: boolean;
  /** "A1:B2" */
  readonly merges?: readonly string[];
  /** Rows, from 1. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Where its rows begin. */
  readonly firstRow?: number;
  readonly place?: 'cell' | 'table' | 'text';
  readonly order?: number;
  readonly inside?: number;
  readonly below?: readonly number[];
}

const cellOf = (value: Value, column: number): readonly GridCell[] => {
  if (value === null || value === '') return [];
  if (typeof value === 'string') return [{ column, text: value }];
  if (typeof value === 'number') return [{ column, text: String(value), nature: { kind: 'number' } }];
  return [{ text: '', ...value, column }];
};

const mergeOf = (range: string): Merge => {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/u.exec(range);
  if (match === null) throw new Error(`no range: ${range}`);
  const [, left = '', top = '', right = '', bottom = ''] = match;
  return { top: Number(top), left: columnNumber(left) ?? 1, bottom: Number(bottom), right: columnNumber(right) ?? 1 };
};

export const gridOf = (values: readonly (readonly Value[])[], options: GridOptions = {}): Grid => {
  const first = options.firstRow ?? 1;
  const kind = options.place ?? 'cell';
  const order = options.order ?? 1;
  const rows: GridRow[] = values.flatMap((cells, index) => {
    const found = cells.flatMap((value, column) => cellOf(value, column + 1));
    const row = first + index;
    return found.length === 0 ? [] : [{ row, cells: found, hidden: options.hiddenRows?.includes(row) ?? false }];
  });
  const place = (row: number, column: number): Place => {
    if (kind === 'table') return { kind, table: order, row, column };
    if (kind === 'text') return { kind, line: row, column };
    return { kind, sheet: options.name ?? 'Sheet1', order, row, column };
  };
  return {
    name: kind === 'cell' ? (options.name ?? 'Sheet1') : undefined,
    before: options.before ?? [],
    hidden: options.hidden ?? false,
    ...(options.inside !== undefined && { inside: options.inside }),
    ...(options.below !== undefined && { below: options.below }),
    rows,
    merges: (options.merges ?? []).map(mergeOf),
    hiddenColumns: options.hiddenColumns ?? [],
    place,
  };
};

const shownPlace = (place: Place | undefined): string => {
  if (place === undefined) return '';
  return place.kind === 'text' ? `${place.line}:${place.column}` : cellName(place);
};

const oneLine = (source: Source): string => {
  if (source.kind === 'text') return source.text.replaceAll('\n', '⏎');
  if (source.kind === 'list') return `[${source.items.map(oneLine).join(', ')}]`;
  return `{${source.entries.map(({ key, value }) => `${key}: ${oneLine(value)}`).join(', ')}}`;
};

/** A criterion a line: place, code, name, then what else it has. */
const criterionLines = (map: SourceMap, depth: number): readonly string[] => {
  const code = valueAt(map, 'code');
  const name = valueAt(map, 'name');
  const rest = map.entries
    .filter(({ key }) => key !== 'code' && key !== 'name' && key !== 'criteria')
    .map(({ key, value }) => `${key}=${oneLine(value)}`);
  const head = [code === undefined ? '·' : oneLine(code), name === undefined ? '?' : oneLine(name)].join(' ');
  const line = [`${'  '.repeat(depth)}${head}`, ...rest].join(' | ');
  const children = valueAt(map, 'criteria');
  return [line, ...(children === undefined ? [] : listLines(children, depth + 1))];
};

const listLines = (list: Source, depth: number): readonly string[] =>
  list.kind === 'list' ? list.items.flatMap((item) => (item.kind === 'map' ? criterionLines(item, depth) : [])) : [];

/** The tree of a scorecard, a line a criterion. */
export const treeOf = (source: Source): string => {
  const criteria = source.kind === 'map' ? valueAt(source, 'criteria') : undefined;
  return criteria === undefined ? '' : listLines(criteria, 0).join('\n');
};

/** Codes and names alone, indented. */
export const outlineOf = (source: Source): string =>
  treeOf(source)
    .split('\n')
    .map((line) => line.split(' | ')[0])
    .join('\n');

/** Everything a scorecard states besides its criteria. */
export const aboutOf = (source: Source): Record<string, string> => {
  if (source.kind !== 'map') return {};
  const entries = source.entries.filter(({ key }) => key !== 'criteria').map(({ key, value }) => [key, oneLine(value)]);
  return Object.fromEntries(entries) as Record<string, string>;
};

/** Rule, severity where it is not a warning's or an info's own, place and facts. */
export const findingLines = (findings: readonly Finding[]): readonly string[] =>
  findings.map((one) => `${one.severity} ${one.rule} ${shownPlace(one.at)} ${JSON.stringify(one.args)}`);

export const read = (grid: Grid | readonly Grid[], options: TableOptions = {}): TablesResult =>
  readTables(Array.isArray(grid) ? (grid as readonly Grid[]) : [grid as Grid], options);

/** The one scorecard of a grid. */
export const readOne = (grid: Grid | readonly Grid[], options: TableOptions = {}): TableSource => {
  const { tables, findings } = read(grid, options);
  const [table] = tables;
  if (table === undefined || tables.length > 1) {
    throw new Error(`${tables.length} scorecards: ${findingLines(findings).join('; ')}`);
  }
  return table;
};

const rowOf = (place: Place): number => (place.kind === 'text' ? place.line : place.row);

/** What each row was taken for: "4 criterion". */
export const rowKinds = ({ reading }: TableSource): readonly string[] =>
  reading.rows.map(
    ({ at, kind, parentAt }) => `${rowOf(at)} ${kind}${parentAt === undefined ? '' : ` of ${rowOf(parentAt)}`}`,
  );

/** Which column means what: "C max". */
export const columnMeanings = ({ reading }: TableSource): readonly string[] =>
  reading.columns.map(({ column, heading, meaning }) => `${column} ${meaning} “${heading}”`);
