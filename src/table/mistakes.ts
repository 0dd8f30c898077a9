/** Options that a file cannot meet: a header row or a column that is not there. */
import { columnName } from '../model/place/place.js';
import type { TableMistake, TableOptions } from '../model/reading/reading.js';
import { absentColumn, chooseHeader, headerMeant } from './columns/choose-header.js';
import { type Header, nearestHeader } from './columns/header.js';
import type { JoinedTable } from './extent/joined-tables.js';
import type { TableRow } from './grid/rows-of-grid.js';

/** What none of the tables that were looked at can meet; undefined where one of them fits what was asked. */
export const mistakeIn = (tables: readonly JoinedTable[], options: TableOptions): TableMistake | undefined => {
  if (options.headerRow === undefined && options.columns === undefined) return undefined;
  if (tables.some(({ rows }) => chooseHeader(rows, options) !== undefined)) return undefined;
  const mistakes = tables.flatMap(({ rows }) => {
    const mistake = headerMistake(rows, options) ?? columnMistake(rows, options);
    return mistake === undefined ? [] : [{ mistake, quality: nearestHeader(rows)?.quality ?? 0 }];
  });
  const isColumn = ({ kind }: TableMistake): number => Number(kind === 'column');
  mistakes.sort((a, b) => isColumn(b.mistake) - isColumn(a.mistake) || b.quality - a.quality);
  const best = mistakes[0]?.mistake;
  return best?.kind === 'header-row' ? { ...best, lastRow: Math.max(...tables.map(lastRowOf)) } : best;
};

const lastRowOf = ({ rows }: Pick<JoinedTable, 'rows'>): number => rows.at(-1)?.row ?? 0;

const headerMistake = (rows: readonly TableRow[], options: TableOptions): TableMistake | undefined => {
  const { headerRow, columns } = options;
  if (headerRow === undefined || rows.length === 0) return undefined;
  const header = headerMeant(rows, options);
  // With columns pointed out, a header may say anything.
  if (header !== undefined && (header.quality > 0 || columns !== undefined)) return undefined;
  return { kind: 'header-row', row: headerRow, lastRow: lastRowOf({ rows }) };
};

const NO_HEADER: Header = { first: 0, last: -1, columns: [], quality: 0 };

const columnMistake = (rows: readonly TableRow[], options: TableOptions): TableMistake | undefined => {
  const header = headerMeant(rows, options) ?? nearestHeader(rows) ?? NO_HEADER;
  const meaning = absentColumn(rows, header, options);
  const wanted = meaning === undefined ? undefined : options.columns?.[meaning];
  if (meaning === undefined || wanted === undefined) return undefined;
  const column = typeof wanted === 'number' ? columnName(wanted) : wanted;
  return { kind: 'column', meaning, column, headings: header.columns.map(({ heading }) => heading) };
};
