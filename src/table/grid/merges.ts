/** Merged ranges, found by row or by column without walking all of them. */
import type { Merge } from '../../model/reading/grid.js';

export interface MergeIndex {
  /** Ranges of several columns that start in this row. */
  readonly across: (row: number) => readonly Merge[];
  /** The range that covers a cell and starts above it, if any. */
  readonly above: (row: number, column: number) => Merge | undefined;
  /** The range whose top left cell this is, if any. */
  readonly from: (row: number, column: number) => Merge | undefined;
}

const NONE: readonly Merge[] = [];

/** Looks ranges up; columns are indexed only once they are asked for. */
export const mergeIndex = (merges: readonly Merge[]): MergeIndex => {
  if (merges.length === 0) return { across: () => NONE, above: () => undefined, from: () => undefined };
  const wide = new Map<number, Merge[]>();
  const tall: Merge[] = [];
  const starts = new Map<number, Merge[]>();
  for (const merge of merges) {
    if (merge.right > merge.left) pushTo(wide, merge.top, merge);
    if (merge.bottom > merge.top) tall.push(merge);
    pushTo(starts, merge.top, merge);
  }
  tall.sort((a, b) => a.top - b.top);
  const columns = new Map<number, readonly Merge[]>();
  const inColumn = (column: number): readonly Merge[] => {
    const known = columns.get(column);
    if (known !== undefined) return known;
    const found = tall.filter(({ left, right }) => left <= column && column <= right);
    columns.set(column, found);
    return found;
  };
  return {
    across: (row) => wide.get(row) ?? NONE,
    above: (row, column) => {
      const list = inColumn(column);
      const last = list[lastBefore(list, row)];
      return last !== undefined && last.bottom >= row ? last : undefined;
    },
    from: (row, column) => starts.get(row)?.find(({ left }) => left === column),
  };
};

const pushTo = (map: Map<number, Merge[]>, key: number, merge: Merge): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [merge]);
  else list.push(merge);
};

/** Index of the last range that starts above the row; −1 where there is none. */
const lastBefore = (list: readonly Merge[], row: number): number => {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.top ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
