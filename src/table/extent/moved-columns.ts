/** Below a header that names its columns at other places than the first, rows are read at those places. */
import type { Grid, Merge } from '../../model/reading/grid.js';
import { isColumnMeaning } from '../../model/scorecard/scorecard.js';
import type { Header } from '../columns/header.js';
import type { HeaderColumn } from '../columns/header-columns.js';
import { mergeIndex } from '../grid/merges.js';
import type { TableRow } from '../grid/rows-of-grid.js';
import { words } from '../words/phrases.js';

export interface Move {
  /** Makes a row stand in the columns of the first header; its places stay its own. */
  readonly of: (row: TableRow) => TableRow;
  /** Columns that the first header does not have, to the right of all that it has. */
  readonly added: readonly HeaderColumn[];
}

const keyOf = ({ meaning, heading }: HeaderColumn): string =>
  isColumnMeaning(meaning) ? meaning : `${meaning ?? ''} ${words(heading)}`;

const byKey = ({ columns }: Header): ReadonlyMap<string, HeaderColumn> | undefined => {
  const known = new Map(columns.map((column) => [keyOf(column), column] as const));
  return known.size === columns.length ? known : undefined;
};

/** For each column of a header the one of the first that means the same; undefined where one that counts has none. */
const pairsOf = (first: Header, other: Header): ReadonlyMap<number, number> | undefined => {
  const [above, below] = [byKey(first), byKey(other)];
  if (above === undefined || below === undefined) return undefined;
  const pairs = new Map<number, number>();
  let beyond = Math.max(...[...first.columns, ...other.columns].map(({ right }) => right));
  for (const [key, { left, right, meaning }] of below) {
    const target = above.get(key);
    if (target === undefined && isColumnMeaning(meaning)) return undefined;
    for (let column = left; column <= right; column += 1) {
      const wanted = target === undefined ? undefined : target.left + column - left;
      const fits = wanted !== undefined && target !== undefined && wanted <= target.right;
      if (!fits) beyond += 1;
      pairs.set(column, fits ? wanted : beyond);
    }
  }
  return pairs;
};

const inverse = (pairs: ReadonlyMap<number, number>): ReadonlyMap<number, number> =>
  new Map([...pairs].map(([from, to]) => [to, from]));

const movedGrid = (grid: Grid, pairs: ReadonlyMap<number, number>): Grid => {
  const own = inverse(pairs);
  const to = (column: number): number => pairs.get(column) ?? column;
  const merges = grid.merges.flatMap((merge): readonly Merge[] => {
    const [left, right] = [to(merge.left), to(merge.right)];
    return right - left === merge.right - merge.left ? [{ ...merge, left, right }] : [];
  });
  return { ...grid, merges, place: (row, column) => grid.place(row, own.get(column) ?? column) };
};

/** How rows below a second header are moved; undefined where it names its columns as the first does, or cannot be told. */
export const moveBelow = (first: Header, other: Header): Move | undefined => {
  const pairs = pairsOf(first, other);
  const known = other.columns.filter(({ meaning }) => isColumnMeaning(meaning));
  if (pairs === undefined || known.every(({ left }) => pairs.get(left) === left)) return undefined;
  const grids = new Map<Grid, Pick<TableRow, 'grid' | 'merges'>>();
  const end = Math.max(...[...first.columns, ...other.columns].map(({ right }) => right));
  const added = other.columns.flatMap((column): readonly HeaderColumn[] => {
    const at = pairs.get(column.left) ?? 0;
    return at > end ? [{ ...column, left: at, right: at }] : [];
  });
  const of = (row: TableRow): TableRow => {
    let moved = grids.get(row.grid);
    if (moved === undefined) {
      const grid = movedGrid(row.grid, pairs);
      moved = { grid, merges: mergeIndex(grid.merges) };
      grids.set(row.grid, moved);
    }
    const cells = row.cells
      .flatMap((cell) => ({ ...cell, column: pairs.get(cell.column) ?? cell.column }))
      .sort((a, b) => a.column - b.column);
    return { ...row, ...moved, cells };
  };
  return { of, added };
};
