import { isNegative, negate, type Points, smaller, zero } from './points.js';
import type { Adjustment } from './scorecard.js';

const positive = (amount: Points): Points => (isNegative(amount) ? negate(amount) : amount);

/** What a bonus or penalty counts: a positive amount, cut at its cap, however their signs are written. Blank counts nothing. */
export const countedPoints = ({ points, cap }: Adjustment): Points => {
  const amount = positive(points?.value ?? zero);
  return cap?.value === undefined ? amount : smaller(amount, positive(cap.value));
};
