/** Rows without a code whose points are what the rows right below them come to: the criteria that those are parts of. */
import { compare, equal, type Points, plus, zero } from '../../model/points/points.js';
import { POINT_COLUMNS, type PointColumn } from '../../model/scorecard/scorecard.js';
import { type Facts, pointsIn } from './facts.js';
import { maxOf } from './row-roles.js';
import { isScoredInPart } from './sum-runs.js';

/** A list without codes is a page or two; each row is looked at beside those below it. */
const MOST_ROWS = 400;
const FEWEST_PARTS = 2;

type Values = ReadonlyMap<PointColumn, Points>;

const valuesOf = (facts: Facts): Values =>
  new Map(
    POINT_COLUMNS.flatMap((column) => {
      const value = pointsIn(facts, column);
      return value === undefined ? [] : [[column, value] as const];
    }),
  );

/** What some rows come to, in the columns that all of them fill. */
const added = (one: Values, other: Values): Values =>
  new Map(
    [...one].flatMap(([column, value]) => {
      const more = other.get(column);
      return more === undefined ? [] : [[column, plus(value, more)] as const];
    }),
  );

const comesTo = (head: Values, parts: Values): boolean =>
  [...head].every(([column, value]) => {
    const sum = parts.get(column);
    return sum === undefined ? column !== 'max' : equal(value, sum);
  });

/**
 * By row the one behind its last part; its own number plus one where it has none. A single part is one where it has parts
 * itself, if at all: a row that says the same once more may be its neighbour.
 */
const endsOf = (values: readonly Values[], single: boolean): readonly number[] => {
  const ends: number[] = [];
  for (let head = values.length - 1; head >= 0; head -= 1) {
    const own = values[head];
    const max = own?.get('max');
    ends[head] = head + 1;
    if (own === undefined || max === undefined || compare(max, zero) <= 0) continue;
    let sum = values[head + 1];
    let end = ends[head + 1] ?? head + 2;
    for (let parts = 1; sum !== undefined; parts += 1) {
      const reached = sum.get('max');
      if (reached === undefined || compare(reached, max) > 0) break;
      if ((parts >= FEWEST_PARTS || (single && end > head + FEWEST_PARTS)) && comesTo(own, sum)) {
        ends[head] = end;
        break;
      }
      const next = values[end];
      if (next === undefined) break;
      sum = added(sum, next);
      end = ends[end] ?? end + 1;
    }
  }
  return ends;
};

/** The rows at the top of some, given where the parts of each end. */
const topOf = (ends: readonly number[]): readonly number[] => {
  const top: number[] = [];
  for (let row = 0; row < ends.length; row = ends[row] ?? row + 1) top.push(row);
  return top;
};

const total = (rows: readonly Facts[]): Points => rows.reduce((sum, facts) => plus(sum, maxOf(facts) ?? zero), zero);

/** How many rows are parts of one right below it. */
const partsBelow = (ends: readonly number[], row: number): number => {
  let count = 0;
  for (let part = row + 1; part < (ends[row] ?? 0); part = ends[part] ?? part + 1) count += 1;
  return count;
};

/** Whether a row stands behind the same mark as a part of it: they are written side by side, whatever their sums. */
const areMarkedAlike = (rows: readonly Facts[], ends: readonly number[]): boolean =>
  ends.some((end, row) => {
    const mark = rows[row]?.bullet;
    return mark !== undefined && rows.slice(row + 1, end).some(({ bullet }) => bullet === mark);
  });

const parentsOf = (rows: readonly Facts[], ends: readonly number[]): ReadonlyMap<Facts, Facts> => {
  const parents = new Map<Facts, Facts>();
  for (const [row, end] of ends.entries()) {
    for (let part = row + 1; part < end; part = ends[part] ?? part + 1) {
      const [own, head] = [rows[part], rows[row]];
      if (own !== undefined && head !== undefined) parents.set(own, head);
    }
  }
  return parents;
};

/**
 * Finds the parts of rows that have no codes.
 *
 * @param rows criteria right below each other
 * @param max of the criterion above them, where it states one
 * @returns by row the one that it is a part of; none where the sums prove nothing, or each row by itself comes to `max`
 */
export const partsBySums = (rows: readonly Facts[], max: Points | undefined): ReadonlyMap<Facts, Facts> => {
  const none = new Map<Facts, Facts>();
  if (rows.length <= FEWEST_PARTS || rows.length > MOST_ROWS) return none;
  if (max !== undefined && equal(total(rows), max)) return none;
  const values = rows.map(valuesOf);
  const ends = endsOf(values, true);
  const top = topOf(ends);
  const heads = ends.flatMap((end, row) => (end > row + 1 ? (rows[row] ?? []) : []));
  const whole = top.every((row) => (ends[row] ?? 0) > row + 1);
  const fits = max !== undefined && equal(total(top.flatMap((row) => rows[row] ?? [])), max);
  // A single part is worth what its neighbour is by chance, and so is one sum among many rows.
  const sums = ends.filter((_, row) => partsBelow(ends, row) >= FEWEST_PARTS).length;
  const told = heads.some(isScoredInPart) || (max === undefined && sums > 1);
  if (heads.length === 0 || !(fits || (whole && told && !areMarkedAlike(rows, ends)))) return none;
  return parentsOf(rows, ends);
};

/**
 * What several rows right below one come to, whatever the other rows are.
 *
 * @param inPart only below rows that are scored in part: what is worth as much by chance is seldom scored alike
 */
export const sumsAmong = (rows: readonly Facts[], inPart: boolean): ReadonlyMap<Facts, Facts> => {
  if (rows.length <= FEWEST_PARTS || rows.length > MOST_ROWS) return new Map();
  const ends = endsOf(rows.map(valuesOf), true);
  if (areMarkedAlike(rows, ends)) return new Map();
  const isHead = (facts: Facts, row: number): boolean =>
    partsBelow(ends, row) >= FEWEST_PARTS && (!inPart || isScoredInPart(facts));
  return parentsOf(
    rows,
    rows.map((facts, row) => (isHead(facts, row) ? (ends[row] ?? row + 1) : row + 1)),
  );
};

/**
 * The same where some fields at the top have one part alone, which says all that they say: every row has to be a field or a
 * part of one, several of them, and a field of several parts has to be scored in part.
 *
 * @returns undefined where the sums do not say so
 */
export const fieldsBySums = (
  rows: readonly Facts[],
): { readonly parents: ReadonlyMap<Facts, Facts>; readonly first: Facts } | undefined => {
  const [first] = rows;
  if (first === undefined || rows.length > MOST_ROWS) return undefined;
  const values = rows.map(valuesOf);
  const ends = [...endsOf(values, false)];
  let fields = 0;
  let isProven = false;
  for (let row = 0; row < rows.length; row = ends[row] ?? row + 1) {
    const [facts, own, next] = [rows[row], values[row], values[row + 1]];
    if (ends[row] !== row + 1) isProven ||= facts !== undefined && isScoredInPart(facts);
    else if (own === undefined || next === undefined || own.size < 2 || !comesTo(own, next)) return undefined;
    else ends[row] = ends[row + 1] ?? row + 2;
    fields += 1;
  }
  return isProven && fields >= FEWEST_PARTS && !areMarkedAlike(rows, ends)
    ? { parents: parentsOf(rows, ends), first }
    : undefined;
};
