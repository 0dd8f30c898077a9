/** The numbers of a table of units, and how well one of its columns is the sum of others. */
import {
  equal,
  isNegative,
  isZero,
  negate,
  type Points,
  plus,
  sum,
  toDecimal,
  zero,
} from '../../model/points/points.js';
import { readPoints } from '../../model/points/points-text.js';
import type { HeadingCell } from '../columns/header-columns.js';
import { cellIn, type Span, type TableRow } from '../grid/rows-of-grid.js';
import { words } from '../words/phrases.js';
import type { HeadingReader } from '../words/synonyms.js';
import type { UnitColumn } from './unit-columns.js';

/** The numbers of a table of units, and what its headings are known to mean. */
export interface UnitNumbers {
  readonly units: readonly TableRow[];
  /** What a column is worth. */
  readonly worth: (column: UnitColumn) => Points | undefined;
  readonly meaningOf: HeadingReader;
}

export type Path = readonly HeadingCell[];

const isSame = (one: HeadingCell | undefined, other: HeadingCell | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && words(one.text) === words(other.text));

export const isBelow = (path: Path, above: Path): boolean =>
  above.length < path.length && above.every((cell, index) => isSame(cell, path[index]));

export type ScoreColumn = UnitColumn & { readonly role: { readonly kind: 'score' } };
export const isScore = (column: UnitColumn): column is ScoreColumn => column.role.kind === 'score';

type Amount = Points | 'blank' | 'unreadable';

const amountAt = (row: TableRow, column: Span): Amount => {
  const cell = cellIn(row, column);
  if (cell === undefined) return 'blank';
  const reading = readPoints(cell.text, cell.nature);
  if (reading.kind === 'points') return reading.value;
  return reading.kind === 'unreadable' ? 'unreadable' : 'blank';
};

/** What some columns of a row come to, as a formula has it: blanks are nothing. */
const sumAt = (row: TableRow, columns: readonly Span[]): Points | undefined => {
  const amounts = columns.map((column) => amountAt(row, column));
  const known = amounts.filter((one): one is Points => typeof one !== 'string');
  return known.length === 0 || amounts.includes('unreadable') ? undefined : sum(known);
};

/** How well a column is the sum of others. */
export interface Fit {
  /** Of the maxima; undefined where one of them is not known. */
  readonly isWorthIt: boolean | undefined;
  readonly right: number;
  readonly wrong: number;
  /** Different sums that are right, neither nothing nor all there is to reach. */
  readonly telling: number;
}

/** What bonuses and penalties add to the score of a unit. */
const adjusted = (row: TableRow, columns: readonly UnitColumn[]): Points =>
  sum(
    columns.map((column) => {
      const amount = amountAt(row, column);
      if (column.role.kind !== 'adjustment' || typeof amount === 'string') return zero;
      const size = isNegative(amount) ? negate(amount) : amount;
      return column.role.adjustment === 'penalty' ? negate(size) : size;
    }),
  );

export const fitOf = (
  whole: UnitColumn,
  parts: readonly UnitColumn[],
  columns: readonly UnitColumn[],
  { units, worth }: UnitNumbers,
): Fit => {
  const most = worth(whole);
  const ofParts = parts.map(worth);
  const known = ofParts.filter((one) => one !== undefined);
  const isWorthIt = most === undefined || known.length < parts.length ? undefined : equal(sum(known), most);
  let [right, wrong] = [0, 0];
  const telling = new Set<string>();
  for (const row of units) {
    const own = amountAt(row, whole);
    const added = sumAt(row, parts);
    if (typeof own === 'string' || added === undefined) continue;
    if (!equal(own, added) && !equal(own, plus(added, adjusted(row, columns)))) {
      wrong += 1;
      continue;
    }
    right += 1;
    if (!isZero(own) && (most === undefined || !equal(own, most))) telling.add(toDecimal(own));
  }
  return { isWorthIt, right, wrong, telling: telling.size };
};

/** Whether two columns say the same of most units: the whole told twice. */
export const areAlike = (one: UnitColumn, other: UnitColumn, { units, worth }: UnitNumbers): boolean => {
  const [most, same] = [worth(one), worth(other)];
  if (most === undefined || same === undefined || !equal(most, same)) return false;
  let [alike, unlike] = [0, 0];
  for (const row of units) {
    const [own, too] = [amountAt(row, one), amountAt(row, other)];
    if (typeof own === 'string' || typeof too === 'string') continue;
    if (equal(own, too)) alike += 1;
    else unlike += 1;
  }
  return alike > unlike;
};
