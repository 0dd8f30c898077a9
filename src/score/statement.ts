/** What one criterion states, and what follows from it alone. */
import { isNegative, minus, type Points, plus, zero } from '../model/points/points.js';
import type { Criterion, PointColumn, StatedTotal } from '../model/scorecard/scorecard.js';

/** Points of a row in the chosen score column; absent means not stated or not readable. */
export interface Statement {
  readonly max?: Points | undefined;
  /** Where no maximum is stated: the own maximum, as it follows from other points of the row. */
  readonly own?: Points | undefined;
  readonly score?: Points | undefined;
  readonly lost?: Points | undefined;
}

/** What a deduction adds to the maxima: nothing without one, or where "−1" says how much it may take. */
const mostOf = (max: Points | undefined): Points => (max === undefined || isNegative(max) ? zero : max);

/** The same where others stand below it: their maxima are its own, where it states none. */
const mostWith = (below: number, max: Points | undefined): Points | undefined =>
  max === undefined && below > 0 ? undefined : mostOf(max);

/** The points of a row, with its score taken from `column`. Lost points go with assessed scores only. */
export const statementOf = (row: Criterion | StatedTotal, column: PointColumn): Statement => {
  const isDeduction = 'kind' in row && row.kind === 'deduction';
  const max = isDeduction ? mostWith(row.criteria.length, row.max?.value) : row.max?.value;
  const assessed = { max, score: row.assessed?.value, lost: row.lost?.value };
  // A maximum that follows from assessed and lost stands for self scores as well.
  return column === 'assessed' ? assessed : { max, own: complete(assessed).max, score: row[column]?.value };
};

/** Two of max, score and lost give the third; where all three stand, the score is believed. */
export const complete = (stated: Statement): Statement => {
  const { score, lost } = stated;
  const max = stated.max ?? stated.own;
  if (max !== undefined && score !== undefined) return { max, score, lost: lost ?? minus(max, score) };
  if (max !== undefined && lost !== undefined) return { max, score: minus(max, lost), lost };
  if (score !== undefined && lost !== undefined) return { max: plus(score, lost), score, lost };
  return { max, score, lost };
};
