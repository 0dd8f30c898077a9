/** Columns of lost points, told from scores and from one another by what stands beside them. */
import { compare, equal, isZero, plus } from '../../model/points/points.js';
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

/** A header whose columns of losses mean what they are: those of self scores count for nothing beside others. */
export const withLosses = (header: Header, body: readonly TableRow[]): Header => {
  const loss = lostInWords(header.columns, body);
  const columns = header.columns.map(
    (column): HeaderColumn => (column === loss ? { ...column, meaning: 'lost' } : column),
  );
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
