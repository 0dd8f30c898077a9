/** Columns of months, which are deadlines where no other column holds those. */
import { type Column, isColumnFilled, type TableRow } from '../grid/rows-of-grid.js';
import { phrases, words } from '../words/phrases.js';
import type { Claims } from './names-and-codes.js';

/** Headings below which a number is a month's; "Thời gian (tháng)" may be how long it takes. */
const MONTH = phrases('Tháng', 'Tháng hoàn thành', 'Tháng thực hiện', 'Month');

export const isOfMonths = ({ heading }: Column): boolean => MONTH.equal(words(heading));

/** Leaves the deadlines to the columns that say so in full: "Thời hạn" beside "Tháng"; gives the others. */
export const withoutMonths = (claims: Claims, body: readonly TableRow[]): readonly Column[] => {
  const columns = claims.get('when') ?? [];
  const deadlines = columns.filter((column) => !isOfMonths(column));
  if (deadlines.length === columns.length || !deadlines.some((column) => isColumnFilled(body, column))) return [];
  claims.set('when', deadlines);
  return columns.filter(isOfMonths);
};
