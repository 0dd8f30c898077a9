/** Merged ranges: cut to what a sheet holds, and what they cover left out. */
import type { GridCell, GridRow, Merge } from '../../model/reading/grid.js';

interface Merged {
  readonly rows: readonly GridRow[];
  readonly merges: readonly Merge[];
}

const lastColumn = (rows: readonly GridRow[]): number =>
  rows.reduce((last, { cells }) => Math.max(last, cells.at(-1)?.column ?? 0), 0);

/** Ranges that reach into the used part of the sheet, cut to it; in the order of their top left cells. */
const cut = (merges: readonly Merge[], bottom: number, right: number): Merge[] =>
  merges
    .filter((merge) => merge.top <= bottom && merge.left <= right)
    .map((merge) => ({ ...merge, bottom: Math.min(merge.bottom, bottom), right: Math.min(merge.right, right) }))
    .filter((merge) => merge.top < merge.bottom || merge.left < merge.right)
    .sort((a, b) => a.top - b.top || a.left - b.left);

/** For each column the range that covers it at the row being looked at: no cost for what lies between rows. */
class Cover {
  readonly #ranges: (Merge | undefined)[];

  constructor(columns: number) {
    this.#ranges = Array.from({ length: columns + 1 }, () => undefined);
  }

  /** Takes a range up, unless it overlaps another: then its cells stand as they are, and nothing is lost. */
  add(merge: Merge): boolean {
    for (let column = merge.left; column <= merge.right; column += 1) {
      if ((this.#ranges[column]?.bottom ?? 0) >= merge.top) return false;
    }
    this.#ranges.fill(merge, merge.left, merge.right + 1);
    return true;
  }

  hides(row: number, column: number): boolean {
    const merge = this.#ranges[column];
    return merge !== undefined && merge.bottom >= row && !(merge.top === row && merge.left === column);
  }
}

const visible = (row: GridRow, cover: Cover): readonly GridCell[] =>
  row.cells.some((cell) => cover.hides(row.row, cell.column))
    ? row.cells.filter((cell) => !cover.hides(row.row, cell.column))
    : row.cells;

/** Leaves out covered cells, rows that then hold nothing, and ranges that touch no used cell. */
export const applyMerges = (rows: readonly GridRow[], merges: readonly Merge[]): Merged => {
  if (merges.length === 0) return { rows, merges };
  const columns = lastColumn(rows);
  const cover = new Cover(columns);
  const kept: Merge[] = [];
  const waiting = cut(merges, rows.at(-1)?.row ?? 0, columns).values();
  let next = waiting.next();
  const shown: GridRow[] = [];
  for (const row of rows) {
    for (; !next.done && next.value.top <= row.row; next = waiting.next()) {
      if (cover.add(next.value)) kept.push(next.value);
    }
    const cells = visible(row, cover);
    if (cells.length > 0) shown.push(cells === row.cells ? row : { ...row, cells });
  }
  return { rows: shown, merges: kept };
};
