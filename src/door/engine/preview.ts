/** The top of a sheet as a person sees it: to show by hand where its header stands and what its columns mean. */

import { columnName, type Place } from '../../model/place/place.js';
import type { Grid } from '../../model/reading/grid.js';
import { COLUMN_MEANINGS, type ColumnMeaning } from '../../model/scorecard/scorecard.js';
import { readPlain } from '../../pipeline/plain-files.js';
import type { Preview, Requests } from '../protocol.js';
import { capabilities } from './capabilities.js';
import { type OpenedFile, opened } from './opened.js';

const MOST_ROWS = 30;
const MOST_COLUMNS = 40;

const meaningOf = (words: string): ColumnMeaning | undefined => COLUMN_MEANINGS.find((meaning) => meaning === words);

/** What names a sheet for the reader: its name, or its number where there is none. */
const sheetNames = (grids: readonly Grid[]): readonly string[] =>
  grids.map(({ name }, index) => name ?? String(index + 1));

const lineOf = (place: Place): number => (place.kind === 'text' ? place.line : place.row);

/** The number that its reader gives the row of a place: of a text it is not the line where a cell holds several. */
const rowAt = (grid: Grid | undefined, place: Place | undefined): number | undefined =>
  place && grid?.rows.find(({ row }) => lineOf(grid.place(row, 1)) === lineOf(place))?.row;

const readingOf = ({ result }: OpenedFile, sheet: string, isOnly: boolean) =>
  result.evaluations.find((one) => isOnly || one.sheet === sheet || one.reading?.sheet === sheet)?.reading;

export const previewOf = async ({ file, sheet }: Requests['preview']): Promise<Preview> => {
  const found = opened(file);
  const read = await readPlain(found.bytes, found.name, capabilities);
  const grids = read.kind === 'grids' ? read.grids.filter(({ hidden }) => !hidden) : [];
  const names = sheetNames(grids);
  const withTable = found.result.evaluations[0]?.sheet;
  const wanted = sheet ?? found.choice.sheet ?? withTable;
  const index = Math.max(0, names.indexOf(wanted ?? ''));
  const grid = grids[index];
  const shown = names[index] ?? '';
  const reading = readingOf(found, shown, grids.length === 1);
  const header = reading?.headerRows.at(-1);
  const rows = (grid?.rows ?? []).slice(0, MOST_ROWS);
  const last = Math.min(MOST_COLUMNS, Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ column }) => column))));
  const numbers = Array.from({ length: last }, (_, place) => place + 1);
  return {
    sheets: names,
    sheet: shown,
    headerRow: rowAt(grid, header) ?? found.choice.headerRow,
    columns: numbers.map((column) => ({
      column,
      letter: columnName(column),
      meaning: meaningOf(reading?.columns.find((one) => one.column === column)?.meaning ?? ''),
    })),
    rows: rows.map(({ row, cells }) => ({
      row,
      cells: numbers.map((column) => {
        const cell = cells.find((one) => one.column === column);
        return cell?.shown ?? cell?.text ?? '';
      }),
    })),
  };
};
