import { isNegative, negate, type Points, smaller, zero } from '../points/points.js';
import { fold } from '../text/text.js';
import type { Adjustment, AdjustmentKind } from './scorecard.js';

const positive = (amount: Points): Points => (isNegative(amount) ? negate(amount) : amount);

/** What a bonus or penalty counts: a positive amount, cut at its cap, however their signs are written. Blank counts nothing. */
export const countedPoints = ({ points, cap }: Adjustment): Points => {
  const amount = positive(points?.value ?? zero);
  return cap?.value === undefined ? amount : smaller(amount, positive(cap.value));
};

/** Words near the start of a name that speak of the other kind. */
const SAYS_OTHER: Readonly<Record<AdjustmentKind, RegExp>> = {
  bonus: /^(?:\S+\s+){0,3}?(?:trừ|phạt|penalt|deduct)/u,
  penalty: /^(?:\S+\s+){0,3}?(?:thưởng|cộng|khuyến|bonus)/u,
};

/** The name an adjustment's row may have in a table: one that speaks of the other kind stands behind its own kind's word. */
export const adjustmentName = ({ kind, name: { text } }: Adjustment, kindWord: string): string => {
  const name = text.trim();
  if (name === '') return kindWord;
  const folded = fold(name);
  return SAYS_OTHER[kind].test(folded) && !folded.startsWith(fold(kindWord)) ? `${kindWord}: ${name}` : name;
};
