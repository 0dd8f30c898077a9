/** The header a table is read by: the one its words tell, or the one a person points at. */
import { columnNumber } from '../../model/place/place.js';
import type { TableOptions } from '../../model/reading/reading.js';
import type { ColumnMeaning } from '../../model/scorecard/scorecard.js';
import { fold } from '../../model/text/text.js';
import { cellIn, type TableRow } from '../grid/rows-of-grid.js';
import { chosenColumns } from './chosen-columns.js';
import { endsInData, type Header, headerEndingAt, isEnough, nearestHeader } from './header.js';
import { columnsOf } from './header-columns.js';
import { findAnyHeader, isOverMaxima } from './maxima-in-names.js';

const SEARCHED_ROWS = 500;
const NUMBER = /^\d+(?:[.,]\d+)?$/u;

/** The header of a table; undefined where it has none that names enough columns, even with what a person said. */
export const chooseHeader = (rows: readonly TableRow[], options: TableOptions): Header | undefined => {
  const header = headerMeant(rows, options);
  if (header === undefined) return undefined;
  if (absentColumn(rows, header, options) !== undefined) return undefined;
  const { chosen } = chosenColumns(header, options);
  const meanings = new Set<string>(chosen.keys());
  const taken = new Set([...chosen.values()].map(({ left }) => left));
  for (const { left, meaning } of header.columns) if (meaning !== undefined && !taken.has(left)) meanings.add(meaning);
  return isEnough(meanings) || isOverMaxima(rows, header) ? header : undefined;
};

/** The first column a person named that the table has not: no heading is called that, or it is past the last cell. */
export const absentColumn = (
  rows: readonly TableRow[],
  header: Header,
  options: TableOptions,
): ColumnMeaning | undefined => {
  if (options.columns === undefined) return undefined;
  const { chosen, unmatched } = chosenColumns(header, options);
  const ends = [...header.columns.map(({ right }) => right), ...rows.map(({ cells }) => cells.at(-1)?.column ?? 0)];
  const last = ends.reduce((most, end) => Math.max(most, end), 0);
  return unmatched[0] ?? [...chosen].find(([, { left }]) => left > last)?.[0];
};

/** The header that is meant, whatever it names. */
export const headerMeant = (rows: readonly TableRow[], options: TableOptions): Header | undefined => {
  const { headerRow, columns } = options;
  if (headerRow !== undefined) {
    const last = rows.findLastIndex(({ row }) => row <= headerRow);
    const there = last >= 0 && headerRow <= (rows.at(-1)?.row ?? 0) && !endsInData(rows, last);
    return there ? headerEndingAt(rows, last) : undefined;
  }
  const found = findAnyHeader(rows);
  if (found !== undefined || columns === undefined) return found;
  // The row whose headings are quoted where none was found: the columns a person gave may be all that it lacks.
  return namedHeader(rows, options) ?? beforeNumbers(rows, options) ?? nearestHeader(rows);
};

/** The row that holds most of the headings a person named. */
const namedHeader = (rows: readonly TableRow[], { columns }: TableOptions): Header | undefined => {
  const wanted = Object.values(columns ?? {}).flatMap((column) => (typeof column === 'string' ? [fold(column)] : []));
  let best: { index: number; hits: number } | undefined;
  for (const [index, row] of rows.slice(0, SEARCHED_ROWS).entries()) {
    const texts = row.cells.slice(0, 100).map(({ text }) => fold(text));
    const hits = wanted.filter((heading) => texts.some((text) => text.includes(heading))).length;
    if (hits > (best?.hits ?? 0)) best = { index, hits };
  }
  if (best === undefined) return undefined;
  return {
    first: best.index,
    last: best.index,
    columns: columnsOf(rows.slice(best.index, best.index + 1)),
    quality: 0,
  };
};

/** Where columns are given by number only: the row above the first that has a name and a number. */
const beforeNumbers = (rows: readonly TableRow[], { columns }: TableOptions): Header | undefined => {
  const numberOf = (column: number | string | undefined): number | undefined =>
    typeof column === 'string' ? columnNumber(column) : column;
  const [name, max] = [numberOf(columns?.name), numberOf(columns?.max ?? columns?.assessed)];
  if (name === undefined || max === undefined) return undefined;
  const first = rows.findIndex((row) => {
    const number = cellIn(row, { left: max, right: max });
    return (
      cellIn(row, { left: name, right: name }) !== undefined && number !== undefined && NUMBER.test(number.text.trim())
    );
  });
  if (first < 0) return undefined;
  const above = rows[first - 1];
  const isHeader = above !== undefined && cellIn(above, { left: max, right: max }) !== undefined;
  return {
    first: isHeader ? first - 1 : first,
    last: first - 1,
    columns: isHeader ? columnsOf([above]) : [],
    quality: 0,
  };
};
