/** Pieces of the tree of text that a table is read as. */
import type { Place } from '../model/place/place.js';
import type { Source, SourceEntry, SourceList, SourceMap, SourceText } from '../model/place/source.js';
import type { GridCell } from '../model/reading/grid.js';
import type { Columns } from './columns/columns.js';
import { placeOf, shownText, type TableRow } from './grid/rows-of-grid.js';

export interface SourceContext {
  readonly columns: Columns;
  /** Any row below the header, by the grid it stands in and its number: merged cells reach down from there. */
  readonly rowAt: (row: TableRow, number: number) => TableRow | undefined;
}

export const entry = (key: string, value: Source): SourceEntry => ({ key, keyAt: value.at, value });
export const map = (at: Place, entries: readonly SourceEntry[]): SourceMap => ({ kind: 'map', at, entries });
export const list = (at: Place, items: readonly Source[]): SourceList => ({ kind: 'list', at, items });
export const text = (value: string, at: Place): SourceText => ({ kind: 'text', text: value, at });

export const leaf = (cell: GridCell, row: TableRow): SourceText => ({
  kind: 'text',
  text: shownText(cell).trim(),
  at: placeOf(row, cell.column),
  nature: cell.nature,
  formula: cell.formula,
});
