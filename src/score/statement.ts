/** What one criterion states, and what follows from it alone. */
import { minus, type Points, plus, zero } from '../model/points.js';
import type { Criterion, PointColumn, StatedTotal } from '../model/scorecard.js';

/** Points of a row in the chosen score column; absent means not stated or not readable. */
export interface Statement {
  readonly max?: Points | undefined;
  readonly score?: Points | undefined;
  readonly lost?: Points | undefined;
}

/** The points of a row, with its score taken from `column`. Lost points go with assessed scores only. */
export const statementOf = (row: Criterion | StatedTotal, column: PointColumn): Statement => ({
  max: row.max?.value ?? ('kind' in row && row.kind === 'deduction' ? zero : undefined),
  score: row[column]?.value,
  lost: column === 'assessed' ? row.lost?.value : undefined,
});

/** Two of max, score and lost give the third; where all three stand, the score is believed. */
export const complete = (stated: Statement): Statement => {
  const { max, score, lost } = stated;
  if (max !== undefined && score !== undefined) return { max, score, lost: lost ?? minus(max, score) };
  if (max !== undefined && lost !== undefined) return { max, score: minus(max, lost), lost };
  if (score !== undefined && lost !== undefined) return { max: plus(score, lost), score, lost };
  return stated;
};
