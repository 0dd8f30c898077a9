/** The columns of a table of units: which of them are criteria, and what the numbers in each are. */
import { compare, type Points } from '../../model/points/points.js';
import { readPoints } from '../../model/points/points-text.js';
import type { AdjustmentKind } from '../../model/scorecard/scorecard.js';
import { codeInName } from '../codes/codes.js';
import { type HeadingCell, headingsOf, MOST_COLUMNS } from '../columns/header-columns.js';
import { cellIn, type Span, type TableRow } from '../grid/rows-of-grid.js';
import { adjustmentLabel } from '../words/labels.js';
import { type HeadingReader, isNaming } from '../words/synonyms.js';
import { totalLabel } from '../words/total-labels.js';
import { nestCoded } from './coded-columns.js';
import { takeSums } from './sum-columns.js';
import { amountIn, isAside, type Measure, maximumOfHeading, measureOf } from './unit-headings.js';
import { fitOf, isBelow, isScore, type UnitNumbers } from './unit-numbers.js';

/** Units enough to tell by what adds up what. */
const LOOKED_AT = 200;
/** A part of one criterion is that criterion again. */
const FEWEST_OF_PART = 2;

export type ColumnRole =
  /** The scores of one criterion, which the headings name from its field down. */
  | { readonly kind: 'score'; readonly path: readonly HeadingCell[]; readonly measure: Measure | 'score' }
  | { readonly kind: 'total'; readonly measure: Measure | 'score' }
  | { readonly kind: 'adjustment'; readonly adjustment: AdjustmentKind }
  /** Nothing of a scorecard; `unknown` where it holds numbers all the same. */
  | { readonly kind: 'aside'; readonly unknown: boolean };

export interface UnitColumn extends Span {
  readonly heading: string;
  readonly cell: HeadingCell;
  readonly role: ColumnRole;
}

interface Counted {
  points: number;
  words: number;
}

/** What stands in each column below the header. */
const countedIn = (rows: readonly TableRow[]): ReadonlyMap<number, Counted> => {
  const columns = new Map<number, Counted>();
  for (const { cells } of rows) {
    for (const { column, text, nature } of cells) {
      const one = columns.get(column) ?? { points: 0, words: 0 };
      columns.set(column, one);
      const { kind } = readPoints(text, nature);
      if (kind === 'points') one.points += 1;
      else if (kind === 'unreadable') one.words += 1;
    }
  }
  return columns;
};

/** The groups that stand over the scores of all criteria are named for the table. */
const withoutCover = (paths: readonly (readonly HeadingCell[])[]): number => {
  let depth = 0;
  for (;;) {
    const [first] = paths.map((path) => path[depth]);
    const over = first !== undefined && paths.every((path) => path.length > depth + 1 && path[depth] === first);
    if (!over || maximumOfHeading(first.text) !== undefined || codeInName(first.text) !== undefined) return depth;
    depth += 1;
  }
};

const within = (counted: ReadonlyMap<number, Counted>, { left, right }: Span): Counted => {
  const all = { points: 0, words: 0 };
  for (const [column, { points, words }] of counted) {
    if (column < left || column > right) continue;
    all.points += points;
    all.words += words;
  }
  return all;
};

/** Whether a heading, or a row of maxima, says what its column is worth. */
export const isWorth = (cell: HeadingCell, maxima: readonly TableRow[]): boolean =>
  maximumOfHeading(cell.text) !== undefined || maxima.some((row) => cellIn(row, cell) !== undefined);

/** What a column may come to, as a row of maxima or its heading says. */
const worth = (
  { cell, heading }: Pick<UnitColumn, 'cell' | 'heading'>,
  maxima: readonly TableRow[],
): Points | undefined => {
  const [first] = maxima;
  const stated = first === undefined ? undefined : cellIn(first, cell);
  const said = stated === undefined ? maximumOfHeading(heading) : (amountIn(stated.text) ?? stated.text);
  const reading = said === undefined ? undefined : readPoints(said, stated?.nature);
  return reading?.kind === 'points' ? reading.value : undefined;
};

const ASIDE: ColumnRole = { kind: 'aside', unknown: false };

/** What a column is, by its heading, the groups above it and what stands in it; undefined where it names criteria. */
const roleOf = (
  { leaf, groups }: { readonly leaf: HeadingCell; readonly groups: readonly HeadingCell[] },
  { points, words }: Counted,
  { isWorthIts, isScored }: { readonly isWorthIts: boolean; readonly isScored: boolean },
  meaningOf: HeadingReader,
): ColumnRole | undefined => {
  const meaning = meaningOf(leaf.text);
  // A column of names beside the units: a list of criteria, each with its unit.
  if (words > points && (isNaming(meaning) || meaning === 'code')) return undefined;
  if (words > points && !isScored) return ASIDE;
  const nearest = groups.at(-1);
  const ofGroup = nearest === undefined ? undefined : measureOf(nearest.text, meaningOf);
  const measure = measureOf(leaf.text, meaningOf);
  const isWhole = totalLabel(leaf.text)?.kind === 'total';
  const adjustment = adjustmentLabel(leaf.text);
  // "Tự chấm" and "Thẩm định" below "Tổng cộng", or below "Điểm thưởng".
  if (nearest !== undefined && totalLabel(nearest.text)?.kind === 'total')
    return points === 0 ? ASIDE : { kind: 'total', measure: measure ?? 'score' };
  const adjusts = nearest === undefined ? undefined : adjustmentLabel(nearest.text);
  if (adjusts !== undefined && measure !== undefined)
    return measure === 'assessed' || measure === 'score' ? { kind: 'adjustment', adjustment: adjusts } : ASIDE;
  if (nearest !== undefined && ofGroup === undefined && (measure !== undefined || isWhole))
    return { kind: 'score', path: groups, measure: measure ?? 'score' };
  if (adjustment !== undefined && (nearest === undefined || adjusts !== undefined))
    return { kind: 'adjustment', adjustment };
  if (points === 0 && !isScored) return ASIDE;
  if (isAside(leaf.text, isWorthIts, meaningOf))
    return { kind: 'aside', unknown: !isAside(leaf.text, true, meaningOf) };
  if (isWhole || measure !== undefined) return { kind: 'total', measure: measure ?? ofGroup ?? 'score' };
  const path = [...groups.slice(0, ofGroup === undefined ? groups.length : -1), leaf];
  return { kind: 'score', path, measure: ofGroup ?? 'score' };
};

/**
 * "Điểm thẩm định (70 điểm)" and "Điểm XHH (30 điểm)" beside "Tổng điểm (100 điểm)": a part of the whole is a criterion,
 * and its self score, worth as much, is that of the same.
 */
const partTotals = (columns: UnitColumn[], maxima: readonly TableRow[], numbers: UnitNumbers): void => {
  const whole = columns.find(({ role, heading }) => role.kind === 'total' && totalLabel(heading)?.kind === 'total');
  const most = whole === undefined ? undefined : worth(whole, maxima);
  if (most === undefined) return;
  const isPart = (column: UnitColumn): boolean => {
    const own = column.role.kind === 'total' && column !== whole ? worth(column, maxima) : undefined;
    return own !== undefined && compare(own, most) < 0;
  };
  const parts = columns.filter(isPart);
  const named = parts.find(({ role }) => role.kind === 'total' && role.measure !== 'self') ?? parts[0];
  for (const [index, column] of columns.entries()) {
    if (named === undefined || column.role.kind !== 'total' || !parts.includes(column)) continue;
    columns[index] = { ...column, role: { ...column.role, kind: 'score', path: [named.cell] } };
  }
  if (named !== undefined) putBelow(columns, named, numbers);
};

/** Where a part is the sum of the criteria left of it, they are its own: "Ban hành", "Rà soát", "Điểm thẩm định", "Điểm XHH". */
const putBelow = (columns: UnitColumn[], part: UnitColumn, numbers: UnitNumbers): void => {
  const left = columns.filter(isScore).filter((one) => one.right < part.left && one.role.path[0] !== part.cell);
  const tops = left.filter(({ role }) => !left.some((one) => isBelow(role.path, one.role.path)));
  const { isWorthIt, right, wrong } = fitOf(part, tops, [], numbers);
  if (tops.length < FEWEST_OF_PART || isWorthIt !== true || right <= wrong) return;
  for (const column of left)
    columns[columns.indexOf(column)] = {
      ...column,
      role: { ...column.role, path: [part.cell, ...column.role.path] },
    };
};

/** The rows below the header of a table of units. */
export interface UnitRows {
  /** Those that hold neither maxima nor headings. */
  readonly list: readonly TableRow[];
  /** Of those, the ones that tell of no more than one unit each. */
  readonly units: readonly TableRow[];
  readonly maxima: readonly TableRow[];
}

/**
 * The columns right of that of units, and the headings that stand over all their criteria; undefined where one of them names criteria, or there are more than are looked at.
 */
export const unitColumns = (
  headerRows: readonly TableRow[],
  unit: Span,
  { list, units, maxima }: UnitRows,
): { readonly columns: readonly UnitColumn[]; readonly cover: readonly string[] } | undefined => {
  const [first] = headerRows;
  if (first === undefined || headerRows.some(({ cells }) => cells.length > MOST_COLUMNS)) return undefined;
  const headings = headingsOf(headerRows).filter(({ leaf }) => leaf.left > unit.right);
  const counted = countedIn(list);
  const columns: UnitColumn[] = [];
  for (const one of headings) {
    const { leaf } = one;
    const isWorthIts = isWorth(leaf, maxima);
    // What says how many points it is worth is scored, though nobody was yet, or no score can be read.
    const isScored = worth({ cell: leaf, heading: leaf.text }, maxima) !== undefined;
    const role = roleOf(one, within(counted, leaf), { isWorthIts, isScored }, first.meaningOf);
    if (role === undefined) return undefined;
    columns.push({ left: leaf.left, right: leaf.right, heading: leaf.text, cell: leaf, role });
  }
  const numbers = {
    units: units.slice(0, LOOKED_AT),
    worth: (column: UnitColumn) => worth(column, maxima),
    meaningOf: first.meaningOf,
  };
  nestCoded(columns, numbers);
  takeSums(columns, numbers);
  partTotals(columns, maxima, numbers);
  const paths = columns.flatMap(({ role }) => (role.kind === 'score' ? [role.path] : []));
  const depth = withoutCover(paths);
  return {
    columns: columns.map((column) =>
      column.role.kind === 'score'
        ? { ...column, role: { ...column.role, path: column.role.path.slice(depth) } }
        : column,
    ),
    cover: (paths[0] ?? []).slice(0, depth).map(({ text }) => text),
  };
};
