/**
 * The columns that people see in a table. Whoever drags the border of a few rows gets a second line of the grid close
 * to the first: cells that begin at either stand in one column.
 */
import type { RawRow, RawTable } from './raw-table.js';

/** Lines of one column stand no further apart, in twentieths of a point: one centimetre. */
const NEAR = 567;
/** Where a table does not state the width of its columns, no two lines are near. */
const WIDE = 2 * NEAR;

export class SeenColumns {
  /** Where the first line of each column stands, from the left. */
  readonly #columns: number[] = [];
  /** The column of each line that cells begin at, from 1. */
  readonly #ofLine = new Map<number, number>();
  readonly #positions: readonly number[];
  /** Of the whole table, where it is stated. */
  readonly #width: number | undefined;

  constructor(table: RawTable) {
    const stated = table.widths.some((width) => width !== undefined && width > 0);
    this.#positions = positionsOf(stated ? table.widths : []);
    this.#width = stated ? this.#positions.at(-1) : undefined;
    const rowsAt = rowsByLine(table.rows);
    let taken = new Set<number>();
    for (const line of [...rowsAt.keys()].sort((a, b) => a - b)) {
      const at = this.#position(line);
      const rows = rowsAt.get(line) ?? [];
      const last = this.#columns.at(-1);
      // Two cells of one row are never one column, however narrow the first is.
      if (last === undefined || at - last > NEAR || rows.some((row) => taken.has(row))) {
        this.#columns.push(at);
        taken = new Set(rows);
      } else for (const row of rows) taken.add(row);
      this.#ofLine.set(line, this.#columns.length);
    }
  }

  get count(): number {
    return this.#columns.length;
  }

  /** The first and the last column, from 1, of a cell that begins at a line and covers so many of the grid's columns. */
  of(start: number, span: number): { left: number; right: number } {
    const left = this.#ofLine.get(start) ?? 1;
    const end = start + span;
    const next = this.#ofLine.get(end);
    if (next !== undefined) return { left, right: Math.max(left, next - 1) };
    const limit = this.#position(end);
    let right = left;
    while (right < this.count && (this.#columns[right] ?? limit) < limit) right += 1;
    return { left, right };
  }

  /**
   * For each column of another table, as wide as this one, the column here that begins where it does; undefined where
   * one has none, or where the tables do not state how wide they are.
   */
  sameAs(other: SeenColumns): readonly number[] | undefined {
    if (this.#width === undefined || other.#width === undefined) return undefined;
    if (Math.abs(this.#width - other.#width) > NEAR) return undefined;
    const same: number[] = [];
    for (const from of other.#columns) {
      const nearest = this.#nearest(from);
      if (nearest === undefined || nearest <= (same.at(-1) ?? 0)) return undefined;
      same.push(nearest);
    }
    return same;
  }

  /** The column whose first line stands nearest to a position, if one is near. */
  #nearest(at: number): number | undefined {
    let nearest: number | undefined;
    let distance = NEAR;
    for (const [index, from] of this.#columns.entries()) {
      if (Math.abs(from - at) > distance) continue;
      distance = Math.abs(from - at);
      nearest = index + 1;
    }
    return nearest;
  }

  #position(line: number): number {
    const stated = this.#positions.length - 1;
    return (this.#positions[Math.min(line, stated)] ?? 0) + Math.max(0, line - stated) * WIDE;
  }
}

/** Where the lines of a grid stand, from the left. */
const positionsOf = (widths: readonly (number | undefined)[]): readonly number[] => {
  const positions = [0];
  for (const width of widths) positions.push((positions.at(-1) ?? 0) + (width ?? WIDE));
  return positions;
};

/** For each line that cells begin at, the rows that have such a cell; rows alike are counted once. */
const rowsByLine = (rows: readonly RawRow[]): ReadonlyMap<number, readonly number[]> => {
  const patterns = new Map<string, number>();
  const found = new Map<number, number[]>();
  for (const { cells } of rows) {
    const pattern = cells.map((cell) => cell.start).join();
    if (patterns.has(pattern)) continue;
    const number = patterns.size;
    patterns.set(pattern, number);
    for (const { start } of cells) {
      const at = found.get(start);
      if (at === undefined) found.set(start, [number]);
      else at.push(number);
    }
  }
  return found;
};
