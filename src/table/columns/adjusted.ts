/** "Điểm điều chỉnh", "Điểm TB": scores made of those beside them, or what was added to these; their numbers tell. */
import { compare, isNegative, plus } from '../../model/points/points.js';
import type { TableRow } from '../grid/rows-of-grid.js';
import { areScores, pointsAt } from './column-cells.js';
import type { HeaderColumn } from './header-columns.js';

/**
 * Whether a column right of some scores says what they became: where a row's score and its adjustment come to more than its
 * maximum, it is not what was added. Undefined where nothing tells.
 */
export const ofAdjusted = (
  column: HeaderColumn,
  columns: readonly HeaderColumn[],
  body: readonly TableRow[],
): 'assessed' | undefined => {
  const scores = columns.filter(({ meaning }) => meaning === 'assessed');
  const before = scores.at(-1) ?? columns.findLast(({ meaning }) => meaning === 'self');
  const max = columns.find(({ meaning }) => meaning === 'max');
  if (before === undefined || max === undefined || before.left > column.left || !areScores(body, column))
    return undefined;
  let isNew = false;
  for (const row of body) {
    const [own, old, most] = [column, before, max].map((one) => pointsAt(row, one));
    if (own !== undefined && isNegative(own)) return undefined;
    if (own !== undefined && old !== undefined && most !== undefined && compare(plus(own, old), most) > 0) isNew = true;
  }
  return isNew ? 'assessed' : undefined;
};

const PARTS: ReadonlySet<HeaderColumn['meaning']> = new Set([undefined, 'assessed']);

/** Whether a column of averages counts: beside the scores of several assessors left of it, or as the only score there is. */
export const isAverage = (
  column: HeaderColumn,
  columns: readonly HeaderColumn[],
  body: readonly TableRow[],
): boolean => {
  if (!areScores(body, column)) return false;
  const parts = columns.filter((one) => PARTS.has(one.meaning) && areScores(body, one));
  return parts.length === 0 || parts.filter(({ left }) => left < column.left).length > 1;
};
