/** Findings by the cells that show them. */
import { applyMerges } from '../../input/xlsx/merges.js';
import type { GridRow, Merge } from '../../model/reading/grid.js';
import type { Note } from '../note.js';

/** A cell and what was found there. */
export interface CellNotes {
  readonly row: number;
  readonly column: number;
  readonly notes: readonly Note[];
}

/** What is to be marked in each sheet, by its position among the tabs; in the order of the findings. */
export const cellsOfSheets = (notes: readonly Note[]): ReadonlyMap<number, readonly CellNotes[]> => {
  const sheets = new Map<number, CellNotes[]>();
  for (const note of notes) {
    const { at } = note;
    if (at?.kind !== 'cell' || !note.marksCell) continue;
    const cells = sheets.get(at.order) ?? [];
    sheets.set(at.order, cells);
    cells.push({ row: at.row, column: at.column, notes: [note] });
  }
  return sheets;
};

/** For each row the cells in it, both in order: what merged ranges are looked up by. */
const rowsOf = (cells: readonly CellNotes[]): readonly GridRow[] => {
  const rows = new Map<number, Set<number>>();
  for (const { row, column } of cells) rows.set(row, (rows.get(row) ?? new Set()).add(column));
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, columns]) => ({
      row,
      cells: [...columns].sort((a, b) => a - b).map((column) => ({ column, text: '' })),
    }));
};

/** The first cell of the merged range that each cell is in, by row and column. */
const mastersOf = (rows: readonly GridRow[], merges: readonly Merge[]): ReadonlyMap<string, Merge> => {
  const masters = new Map<string, Merge>();
  // Rows and ranges both go down the sheet: those above a range are behind for good.
  let first = 0;
  for (const merge of applyMerges(rows, merges).merges) {
    while ((rows[first]?.row ?? Number.POSITIVE_INFINITY) < merge.top) first += 1;
    for (let at = first; (rows[at]?.row ?? Number.POSITIVE_INFINITY) <= merge.bottom; at += 1) {
      const { row, cells } = rows[at] ?? { row: 0, cells: [] };
      for (const { column } of cells) {
        if (merge.left <= column && column <= merge.right) masters.set(`${row} ${column}`, merge);
      }
    }
  }
  return masters;
};

/** One entry for each cell that shows something: what was found at covered cells stands at the first of their range. */
export const shownCells = (cells: readonly CellNotes[], merges: readonly Merge[]): readonly CellNotes[] => {
  const masters = mastersOf(rowsOf(cells), merges);
  const shown = new Map<string, CellNotes & { notes: Note[] }>();
  for (const { row, column, notes } of cells) {
    const master = masters.get(`${row} ${column}`);
    const [top, left] = master === undefined ? [row, column] : [master.top, master.left];
    const key = `${top} ${left}`;
    const known = shown.get(key);
    if (known === undefined) shown.set(key, { row: top, column: left, notes: [...notes] });
    else known.notes.push(...notes);
  }
  return [...shown.values()].sort((a, b) => a.row - b.row || a.column - b.column);
};
