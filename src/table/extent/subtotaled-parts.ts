/** Parts of one scorecard that each close with a subtotal, the next below the header again: its numbers begin anew. */
import { equal, plus, zero } from '../../model/points/points.js';
import { fold } from '../../model/text/text.js';
import { parseCode } from '../codes/codes.js';
import { pointsAt } from '../columns/column-cells.js';
import { columnFor, type Header, isColumnNumbers } from '../columns/header.js';
import { cellIn, type TableRow } from '../grid/rows-of-grid.js';
import { namesUnit } from '../titles/title-units.js';
import { totalLabel } from '../words/total-labels.js';
import { isTotal } from './goes-on.js';

const FEWEST_PARTS = 2;
/** What has more totals than these is many scorecards: each of them looks ahead, and must not look to the end. */
const MOST_TOTALS = 30;

/** How far down a total reaches that is right below the last subtotal, and what all of them come to; −1 where there is none. */
const endOfWhole = (rows: readonly TableRow[], header: Header): number => {
  const max = columnFor(header, 'max');
  if (max === undefined) return -1;
  let [listed, parts, totals] = [zero, 0, 0];
  for (let index = header.last + 1; index < rows.length && totals < MOST_TOTALS; index += 1) {
    const row = rows[index];
    if (row === undefined || !isTotal(row)) continue;
    totals += 1;
    const points = pointsAt(row, max);
    if (points === undefined) continue;
    if (parts >= FEWEST_PARTS && isTotal(rows[index - 1] ?? row) && equal(points, listed)) return index;
    listed = plus(listed, points);
    parts += 1;
  }
  return -1;
};

/** The name of the field without a code that opens the list below a header. */
const opening = (rows: readonly TableRow[], header: Header): string | undefined => {
  const [codes, names] = [columnFor(header, 'code'), columnFor(header, 'name')];
  const [first, next] = rows.slice(header.last + 1, header.last + 4).filter((row) => !isColumnNumbers(row));
  if (codes === undefined || names === undefined || first === undefined || next === undefined) return undefined;
  const name = cellIn(first, names)?.text ?? first.cells[0]?.text ?? '';
  const isField = cellIn(first, codes) === undefined || first.cells.length === 1;
  const isAbove = parseCode(cellIn(next, codes)?.text ?? '') !== undefined;
  return isField && isAbove && !isTotal(first) && !namesUnit(name) ? fold(name) : undefined;
};

/** Whether a row is a subtotal's: "Cộng", never "Tổng cộng". */
const isSubtotal = ({ cells }: TableRow): boolean =>
  cells.slice(0, 2).some(({ text }) => {
    const label = totalLabel(text);
    return label !== undefined && !(label.kind === 'total' && label.strong);
  });

/**
 * Whether the list below a header that stands again goes on with the one above: a total at the end adds up all of them, or
 * each opens with a field and the first closed with its subtotal.
 */
export const areParts = (rows: readonly TableRow[], first: Header): ((again: Header) => boolean) => {
  let end: number | undefined;
  return (again) => {
    const above = rows[again.first - 1];
    if (above === undefined || !isTotal(above)) return false;
    end ??= endOfWhole(rows, first);
    const [one, other] = [opening(rows, first), opening(rows, again)];
    return again.first < end || (isSubtotal(above) && one !== undefined && other !== undefined && one !== other);
  };
};
