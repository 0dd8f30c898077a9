/** A share as ten blocks of text. */
import { type Points, toFixedDecimal } from '../model/points.js';

const BLOCKS = 10;

/** Full only where nothing is missing, empty only where there is nothing. */
export const barText = (percent: Points): string => {
  const share = Number(toFixedDecimal(percent, 4));
  const filled = share >= 100 ? BLOCKS : share <= 0 ? 0 : Math.min(BLOCKS - 1, Math.max(1, Math.round(share / BLOCKS)));
  return '█'.repeat(filled) + '░'.repeat(BLOCKS - filled);
};
