/** Columns whose headings speak of points or of names, and whose cells hold something else. */
import { tidy } from '../../model/text/text.js';
import { cellIn, isColumnFilled, type TableRow } from '../grid/rows-of-grid.js';
import { phrases, words } from '../words/phrases.js';
import { areNumbers, areScores, areSentences, areWords } from './column-cells.js';
import type { Header } from './header.js';
import type { HeaderColumn } from './header-columns.js';
import { SAYS_POINTS } from './rounds.js';

export const isOfSentences = (column: HeaderColumn, body: readonly TableRow[]): boolean =>
  (column.meaning === 'assessed' || column.meaning === 'self') && areSentences(body, column);

/** Words beside the column that holds the points: "Thang điểm chi tiết" beside "Điểm tối đa", "Đơn vị chấm" beside "Điểm đạt". */
export const isOfWords = (column: HeaderColumn, { columns }: Header, body: readonly TableRow[]): boolean => {
  const { meaning } = column;
  if (meaning !== 'max' && meaning !== 'self' && meaning !== 'assessed') return false;
  if (meaning !== 'max' && SAYS_POINTS.within(words(column.heading))) return false;
  const others = columns.filter((one) => {
    const holds = one.meaning === meaning || (meaning === 'self' && one.meaning === 'assessed');
    return one !== column && holds && isColumnFilled(body, one) && !areWords(body, one);
  });
  return others.length > 0 && areWords(body, column);
};

/** Numbers beside the column that holds the names: "Chỉ số", what each is worth in per cent. */
export const isOfNumbers = (column: HeaderColumn, { columns }: Header, body: readonly TableRow[]): boolean => {
  if (column.meaning !== 'name' || !areNumbers(body, column)) return false;
  return columns.some((one) => one.meaning === 'name' && isColumnFilled(body, one) && !areNumbers(body, one));
};

const TICK = /^[xXvV✓✔]$/u;
/** Headings below which ticks say whether something was reached. */
const TICKED = phrases('Đạt', 'Không đạt', 'Chưa đạt');
const SCORES: ReadonlySet<HeaderColumn['meaning']> = new Set(['self', 'assessed', 'points', 'abbreviated', 'outcome']);

/** Ticks beside the column that holds the points, "Đạt" and "Không đạt" beside "Điểm": be it that all are in the other one. */
export const isOfTicks = (column: HeaderColumn, { columns }: Header, body: readonly TableRow[]): boolean => {
  const isTicked = ({ heading }: HeaderColumn): boolean => TICKED.endOf(words(heading));
  const holdsTicks = (one: HeaderColumn): boolean =>
    body.every((row) => TICK.test(tidy(cellIn(row, one)?.text ?? 'x')));
  if (!isTicked(column) || !holdsTicks(column)) return false;
  const ticked = columns.filter((one) => isTicked(one) && holdsTicks(one));
  if (!ticked.some((one) => isColumnFilled(body, one))) return false;
  return columns.some((one) => SCORES.has(one.meaning) && !ticked.includes(one) && areScores(body, one));
};
