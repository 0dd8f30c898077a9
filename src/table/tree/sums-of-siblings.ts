/** Rows without a code that say once more what the coded ones beside them come to: they are counted once. */
import { compare, equal, type Points, sum, zero } from '../../model/points/points.js';
import { POINT_COLUMNS, type PointColumn } from '../../model/scorecard/scorecard.js';
import { type Facts, pointsIn } from '../rows/facts.js';
import { hasPoints, maxOf } from '../rows/row-roles.js';
import { phrases, words } from '../words/phrases.js';
import type { TableCriterion } from './table-criterion.js';

const FEWEST = 2;

/** "Điểm lĩnh vực", "Kết quả lĩnh vực": names of a figure. */
const FIGURE = phrases('Điểm', 'Tổng', 'Kết quả', 'Cộng', 'Score', 'Total', 'Result');

/** Whether a score is neither none nor full: those are alike by chance as well. */
const isScoredInPart = (facts: Facts, max: Points): boolean =>
  (['assessed', 'self'] as const).some((column) => {
    const score = pointsIn(facts, column);
    return score !== undefined && compare(score, zero) > 0 && compare(score, max) < 0;
  });

/** What the coded criteria right below one come to, by column; undefined where they are too few, or one says nothing. */
type Sums = (above: TableCriterion, column: PointColumn) => Points | undefined;

const summing = (): Sums => {
  const known = new Map<TableCriterion, ReadonlyMap<PointColumn, Points>>();
  const sumsOf = ({ children }: TableCriterion): ReadonlyMap<PointColumn, Points> => {
    const coded = children.filter(({ facts }) => facts.code !== undefined && facts.adjustment === undefined);
    if (coded.length < FEWEST) return new Map();
    return new Map(
      POINT_COLUMNS.flatMap((column) => {
        const values = coded.flatMap(({ facts }) => pointsIn(facts, column) ?? []);
        return values.length === coded.length ? [[column, sum(values)] as const] : [];
      }),
    );
  };
  return (above, column) => {
    const sums = known.get(above) ?? sumsOf(above);
    known.set(above, sums);
    return sums.get(column);
  };
};

/** Whether an uncoded row is the sum of the coded criteria right below one, in each of its columns. */
const isSumBelow = ({ facts }: TableCriterion, above: TableCriterion, sums: Sums): boolean => {
  const max = maxOf(facts);
  const states = (column: PointColumn): boolean => {
    const [own, listed] = [pointsIn(facts, column), sums(above, column)];
    return own !== undefined && listed !== undefined && equal(own, listed);
  };
  if (max === undefined || ![...facts.points.keys()].every(states)) return false;
  const stated = maxOf(above.facts);
  if (stated !== undefined) return equal(stated, max);
  return isScoredInPart(facts, max) || FIGURE.startOf(words(facts.name));
};

const isFigure = ({ facts, children }: TableCriterion): boolean =>
  facts.code === undefined &&
  facts.level === undefined &&
  facts.bullet === undefined &&
  facts.adjustment === undefined &&
  !facts.remedied &&
  children.length === 0 &&
  hasPoints(facts);

const ancestors = (one: TableCriterion): readonly TableCriterion[] => {
  const all: TableCriterion[] = [];
  for (let above = one.parent; above !== undefined; above = above.parent) all.push(above);
  return all;
};

/** Makes such rows subtotals of what they add up. @returns each with its criterion */
export const settleSums = (criteria: readonly TableCriterion[]): readonly (readonly [Facts, TableCriterion])[] => {
  const sums = summing();
  return criteria.filter(isFigure).flatMap((one) => {
    const above = ancestors(one).find((ancestor) => isSumBelow(one, ancestor, sums));
    const siblings = one.parent?.children;
    if (above === undefined || siblings === undefined) return [];
    siblings.splice(siblings.indexOf(one), 1);
    above.subtotals.push(one.facts);
    return [[one.facts, above] as const];
  });
};
