/** Columns of a table of units that add others up: the whole, whatever it is called, and fields beside their criteria. */
import type { UnitColumn } from './unit-columns.js';
import { isOtherFigure, saysWhole } from './unit-headings.js';
import { areAlike, type Fit, fitOf, isBelow, isScore, type ScoreColumn, type UnitNumbers } from './unit-numbers.js';

/** A sum of one is a copy. */
const FEWEST_ADDED = 2;
/** Different sums that are neither nothing nor all there is to reach: one may fit by chance. */
const FEWEST_TELLING = 2;
/** Of the units, those for which a sum that is not called one may be wrong: a fifth of those for which it is right. */
const RIGHT_FOR_EACH_WRONG = 5;

/** The scores of one measure that no other column adds up by its place in the header. */
const topmost = (columns: readonly UnitColumn[], measure: ScoreColumn['role']['measure']): readonly ScoreColumn[] => {
  const own = columns.filter(isScore).filter(({ role }) => role.measure === measure);
  return own.filter(({ role }) => !own.some((other) => isBelow(role.path, other.role.path)));
};

/** What the heading of a column lets one expect: the whole, or last year's, beyond what its numbers show. */
type Said = ReturnType<typeof saysWhole> | 'other';

const isSum = (said: Said, { isWorthIt, right, wrong, telling }: Fit): boolean => {
  const isNearlyRight = wrong * RIGHT_FOR_EACH_WRONG <= right;
  switch (said) {
    case undefined:
      return isWorthIt !== false && telling >= FEWEST_TELLING && isNearlyRight;
    case 'other':
      return isWorthIt === true && telling > 0 && right > wrong;
    default:
      if (isWorthIt === false) return telling >= FEWEST_TELLING && wrong === 0;
      if (isWorthIt === undefined) return telling > 0 && isNearlyRight;
      // What is called the whole and worth it is the whole, be its sums wrong: that is told of each.
      return said === 'whole' || (telling > 0 && wrong <= right);
  }
};

/** What a column is that adds up others: the whole, or the group it stands in; undefined where it does not. */
const sumRole = (
  columns: readonly UnitColumn[],
  column: ScoreColumn,
  numbers: UnitNumbers,
): UnitColumn['role'] | undefined => {
  const { measure, path } = column.role;
  const { meaningOf } = numbers;
  const tops = topmost(columns, measure);
  if (!tops.includes(column)) return undefined;
  const said: Said = isOtherFigure(column.heading, meaningOf) ? 'other' : saysWhole(column.heading);
  const group = path.slice(0, -1);
  const beside = tops.filter(({ role }) => isBelow(role.path, group));
  // Only its numbers tell it from a criterion that is called like any other: such a sum stands first or last.
  if (said === undefined && column !== beside[0] && column !== beside.at(-1)) return undefined;
  const parts = beside.filter(
    (one) => one !== column && !isOtherFigure(one.heading, meaningOf) && !areAlike(column, one, numbers),
  );
  if (parts.length < FEWEST_ADDED || !isSum(said, fitOf(column, parts, columns, numbers))) return undefined;
  if (beside.length === tops.length) return { kind: 'total', measure };
  return { ...column.role, path: group };
};

/**
 * Takes what adds up the criteria, or those of its group, for their sum, and figures of another kind for none: a second
 * look at columns that were taken for criteria because the row of maxima has a number for them.
 */
export const takeSums = (columns: UnitColumn[], numbers: UnitNumbers): void => {
  // What is called a sum first: without it, another may be seen to be one.
  for (const isCalled of [true, false]) {
    for (const [index, column] of columns.entries()) {
      if (!isScore(column) || (saysWhole(column.heading) !== undefined) !== isCalled) continue;
      const role = sumRole(columns, column, numbers);
      if (role !== undefined) columns[index] = { ...column, role };
    }
  }
  const isOther = (column: UnitColumn): boolean => isScore(column) && isOtherFigure(column.heading, numbers.meaningOf);
  const criteria = columns.filter((column) => isScore(column) && !isOther(column));
  if (criteria.length < FEWEST_ADDED) return;
  for (const [index, column] of columns.entries())
    if (isOther(column)) columns[index] = { ...column, role: { kind: 'aside', unknown: false } };
};
