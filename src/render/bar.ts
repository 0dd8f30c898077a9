/** A share as blocks of text. */
import { type Points, toFixedDecimal } from '../model/points/points.js';

export const BAR_BLOCKS = 10;

/** Full only where nothing is missing, empty only where there is nothing. */
export const barText = (percent: Points, blocks = BAR_BLOCKS): string => {
  const share = Number(toFixedDecimal(percent, 4));
  const some = Math.min(blocks - 1, Math.max(1, Math.round((share * blocks) / 100)));
  const filled = share >= 100 ? blocks : share <= 0 ? 0 : some;
  return '█'.repeat(filled) + '░'.repeat(blocks - filled);
};
