/**
 * A scorecard with other scores in some criteria, scored anew: the stated cells are changed and nothing is added up
 * here. What a criterion above states beyond its children it goes on stating: its own cells move by as much.
 */
import { equal, isZero, minus, type Points, plus, sum, toDecimal, zero } from '../../model/points/points.js';
import {
  type Criterion,
  isUnreadable,
  type PointCells,
  type PointColumn,
  type StatedPoints,
  type StatedTotal,
} from '../../model/scorecard/scorecard.js';
import { type ScoredCriterion, type ScoredScorecard, scoreColumn, scoreOf, walk } from '../../model/scored/scored.js';
import { scoreScorecard } from '../../score/score.js';

/** New scores by the criterion's place in the tree, from 0, parents first. Only criteria without children. */
export type NewScores = ReadonlyMap<number, Points>;

const cellOf = (value: Points, like: Pick<StatedPoints, 'at'>): StatedPoints => ({
  text: toDecimal(value),
  at: like.at,
  value,
  reading: { kind: 'points', value },
});

/** A row whose score is so much higher, and whose lost points are so much fewer, as far as it states them. */
const moved = <Row extends PointCells>(row: Row, column: PointColumn, by: Points): Row => {
  if (isZero(by)) return row;
  const [score, lost] = [row[column], column === 'assessed' ? row.lost : undefined];
  return {
    ...row,
    ...(score?.value !== undefined && { [column]: cellOf(plus(score.value, by), score) }),
    ...(lost?.value !== undefined && { lost: cellOf(minus(lost.value, by), lost) }),
  };
};

const withScore = (one: ScoredCriterion, column: PointColumn, value: Points): Criterion => {
  const { criterion, max } = one;
  const statesLost = criterion.lost?.value !== undefined || isUnreadable(criterion.lost);
  return {
    ...criterion,
    [column]: cellOf(value, criterion[column] ?? criterion),
    ...(criterion.lost !== undefined &&
      statesLost &&
      max !== undefined && { lost: cellOf(minus(max, value), criterion.lost) }),
  };
};

/** Scores a scorecard with other scores. With none it is the same. */
export const withScores = (scored: ScoredScorecard, scores: NewScores): ScoredScorecard => {
  if (scores.size === 0) return scored;
  let moves: Moves = new Map();
  for (;;) {
    const changed = scoredWith(scored, scores, moves);
    const found = movesOf(scored, changed);
    if ([...found].every(([index, by]) => equal(by, moves.get(index) ?? by) && moves.has(index))) return changed;
    moves = found;
  }
};

/** By how much blocks that are brought back to their size count for more, by their places in the tree. */
type Moves = ReadonlyMap<number, Points>;

const movesOf = (before: ScoredScorecard, after: ScoredScorecard): Moves => {
  const then = walk(after.criteria);
  return new Map(
    walk(before.criteria).flatMap((one, index) => {
      const other = then[index];
      if (one.rescaled === undefined || other?.rescaled === undefined) return [];
      return one.assessed === undefined || other.assessed === undefined
        ? []
        : [[index, minus(other.assessed, one.assessed)] as const];
    }),
  );
};

const scoredWith = (scored: ScoredScorecard, scores: NewScores, moves: Moves): ScoredScorecard => {
  const { scorecard, basis, totalMax, absences } = scored;
  const column = scoreColumn(basis);
  const places = new Map(walk(scored.criteria).map((one, index) => [one, index]));
  const change = (one: ScoredCriterion): { readonly criterion: Criterion; readonly by: Points } => {
    if (one.children.length === 0) {
      const value = scores.get(places.get(one) ?? -1);
      if (value === undefined) return { criterion: one.criterion, by: zero };
      const before = one.unscored > 0 ? undefined : scoreOf(one, basis);
      // What a criterion above states was said with the unknown score in it.
      return { criterion: withScore(one, column, value), by: before === undefined ? zero : minus(value, before) };
    }
    const below = one.children.map(change);
    const by = sum(below.map((child) => child.by));
    const criteria = below.map((child) => child.criterion);
    if (criteria.every((child, index) => child === one.criterion.criteria[index])) {
      return { criterion: one.criterion, by };
    }
    // What stands above is told of the block as it counts, the block itself of what it comes to before.
    const above = moves.get(places.get(one) ?? -1) ?? by;
    const subtotals = one.criterion.subtotals.map((row) => moved(row, column, by));
    return { criterion: { ...moved(one.criterion, column, by), subtotals, criteria }, by: above };
  };
  const changed = scored.criteria.map(change);
  const by = sum(changed.map((one) => one.by));
  const totals = scorecard.totals.map((row: StatedTotal) => moved(row, column, by));
  const criteria = changed.map((one) => one.criterion);
  return scoreScorecard({ ...scorecard, totals, criteria }, { totalMax, absences });
};
