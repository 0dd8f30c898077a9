/** Every cell of points of a scorecard. */
import { POINT_COLUMNS, type StatedPoints } from '../model/scorecard/scorecard.js';
import { type ScoredScorecard, walk } from '../model/scored/scored.js';

export const pointCells = ({ criteria, scorecard }: ScoredScorecard): readonly StatedPoints[] => {
  const rows = [...walk(criteria).flatMap(({ criterion }) => [criterion, ...criterion.subtotals]), ...scorecard.totals];
  const inRows = rows.flatMap((row) => POINT_COLUMNS.flatMap((column) => row[column] ?? []));
  return [...inRows, ...scorecard.adjustments.flatMap(({ cap, points }) => [cap ?? [], points ?? []].flat())];
};
