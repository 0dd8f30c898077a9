/** Columns of lost points, told from scores and from one another by what stands beside them. */
import { compare, equal, isZero, plus, zero } from '../../model/points/points.js';
import { isColumnFilled, type TableRow } from '../grid/rows-of-grid.js';
import { phrases, words } from '../words/phrases.js';
import { areScores, pointsAt } from './column-cells.js';
import { LOSSES } from './grouped-losses.js';
import type { Header } from './header.js';
import type { HeaderColumn } from './header-columns.js';

/** Words of loss in a heading that says of itself that it is a score. */
const SPEAKS_OF_LOSS = phrases('trừ', 'mất', 'giảm', 'thiếu', 'hụt');
const FEWEST = 2;

/** Whether some points are short of the maximum by those of another column, in every row that has either. */
const isShortOf = (score: HeaderColumn, loss: HeaderColumn, max: HeaderColumn, body: readonly TableRow[]): boolean => {
  let [lost, apart] = [0, 0];
  for (const row of body) {
    const [own, other, most] = [score, loss, max].map((one) => pointsAt(row, one));
    if (own === undefined && other === undefined) continue;
    if (own === undefined || other === undefined || most === undefined || !equal(plus(own, other), most)) return false;
    if (!isZero(other)) lost += 1;
    // Halves are what either may be.
    if (compare(own, other) !== 0) apart += 1;
  }
  return lost >= FEWEST && apart > 0;
};

/** A second assessed score whose heading speaks of loss, where it is what the first one lacks. */
const lostInWords = (columns: readonly HeaderColumn[], body: readonly TableRow[]): HeaderColumn | undefined => {
  if (columns.some(({ meaning }) => LOSSES.has(meaning))) return undefined;
  const max = columns.find(({ meaning }) => meaning === 'max');
  const scores = columns.filter(({ meaning }) => meaning === 'assessed');
  if (max === undefined || scores.length < 2) return undefined;
  const speaks = ({ heading }: HeaderColumn): boolean => SPEAKS_OF_LOSS.within(words(heading));
  return scores.find(
    (loss) =>
      speaks(loss) &&
      areScores(body, loss) &&
      scores.some((score) => !speaks(score) && isShortOf(score, loss, max, body)),
  );
};

const SCORES: ReadonlySet<HeaderColumn['meaning']> = new Set(['self', 'assessed']);
/** Meanings of a column that may be what is left of a score: "Điểm còn lại" has none. */
const RESTS: ReadonlySet<HeaderColumn['meaning']> = new Set([undefined, 'assessed', 'points', 'outcome']);
const SAYS_LOST = phrases('mất', 'thiếu', 'chưa đạt', 'không đạt', 'lost');
const LEFT = phrases('còn lại', 'còn', 'thẩm định', 'đạt');

interface Cut {
  readonly cut: HeaderColumn;
  readonly rest: HeaderColumn;
  /** Whether what was taken is also what is short of the maximum. */
  readonly isLoss: boolean;
}

/** Points taken off a score left of them, where the rest stands beside them in every row. */
const cutIn = (columns: readonly HeaderColumn[], body: readonly TableRow[]): Cut | undefined => {
  const max = columns.find(({ meaning }) => meaning === 'max');
  for (const cut of columns.filter(({ meaning }) => LOSSES.has(meaning))) {
    const before = columns.filter(({ left, meaning }) => SCORES.has(meaning) && left < cut.left);
    const rests = columns.filter(({ left, meaning }) => RESTS.has(meaning) && left > cut.left);
    for (const score of before) {
      for (const rest of rests) {
        const found = cutOf({ score, cut, rest, max }, body);
        if (found !== undefined) return found;
      }
    }
  }
  return undefined;
};

const cutOf = (
  {
    score,
    cut,
    rest,
    max,
  }: Record<'score' | 'cut' | 'rest', HeaderColumn> & { readonly max: HeaderColumn | undefined },
  body: readonly TableRow[],
): Cut | undefined => {
  let [cuts, others, rows] = [0, 0, 0];
  for (const row of body) {
    const [own, taken, left, most] = [score, cut, rest, max].map((one) => one && pointsAt(row, one));
    const isTaken = taken !== undefined && !isZero(taken);
    if (own === undefined || left === undefined) {
      if (isTaken || left !== undefined) return undefined;
      continue;
    }
    rows += 1;
    const sum = plus(left, taken ?? zero);
    if (!equal(sum, own)) return undefined;
    if (isTaken) cuts += 1;
    if (most !== undefined && !equal(sum, most)) others += 1;
  }
  const isSaid = rest.meaning === 'assessed' || LEFT.within(words(rest.heading));
  if (cuts < (isSaid ? 1 : FEWEST) || rows < FEWEST) return undefined;
  if (others === 0) return { cut, rest, isLoss: true };
  // A few rows may differ by a mistake; of a column that is called lost points most rows must say that it holds others.
  const fewest = SAYS_LOST.within(words(cut.heading)) ? Math.max(FEWEST, rows / 2) : FEWEST;
  return others < fewest ? undefined : { cut, rest, isLoss: false };
};

/**
 * A header whose columns of losses mean what they are: those of self scores, and what is taken off
 * these, count for nothing beside others.
 */
export const withLosses = (header: Header, body: readonly TableRow[]): Header => {
  const loss = lostInWords(header.columns, body);
  const told = cutIn(header.columns, body);
  const columns = header.columns.map((column): HeaderColumn => {
    if (column === loss) return { ...column, meaning: 'lost' };
    if (column === told?.rest) return { ...column, meaning: 'assessed' };
    return column === told?.cut && !told.isLoss ? { ...column, meaning: 'other' } : column;
  });
  const counts = columns.some(
    (one) =>
      (one.meaning === 'assessed' || (LOSSES.has(one.meaning) && one.bySelf === undefined)) &&
      isColumnFilled(body, one),
  );
  return {
    ...header,
    columns: columns.map((column) => (column.bySelf === true && counts ? { ...column, meaning: 'other' } : column)),
  };
};
