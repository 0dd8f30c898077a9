/** Totals of some fields beside the total of all. */
import type { Facts } from '../rows/facts.js';
import { isSumOf } from './fields.js';
import type { TableCriterion } from './table-criterion.js';

/** A table with more totals than this has none of the whole that others are parts of. */
const MOST_TOTALS = 20;

/**
 * Totals of all fields; one that adds up those right above it alone, where another adds up all, is a subtotal: "Tổng điểm
 * thẩm định", "Tổng điểm ĐTXHH" and the grand total.
 */
export const withoutPartial = (totals: readonly Facts[], fields: readonly TableCriterion[]): readonly Facts[] => {
  if (totals.length < 2 || totals.length > MOST_TOTALS || !totals.some((facts) => isSumOf(facts, fields)))
    return totals;
  return totals.filter((facts, index) => {
    const from = totals[index - 1]?.index ?? -1;
    const above = fields.filter((one) => from < one.facts.index && one.facts.index < facts.index);
    return above.length === 0 || above.length >= fields.length || !isSumOf(facts, above);
  });
};
