import { finding } from '../model/finding/finding.js';
import type { DecimalMark } from '../model/points/points-text.js';
import { POINT_COLUMNS, type StatedPoints } from '../model/scorecard/scorecard.js';
import { type ScoredScorecard, walk } from '../model/scored/scored.js';
import type { Rule } from './rule.js';

const cells = function* ({ criteria, scorecard }: ScoredScorecard): Generator<StatedPoints | undefined> {
  for (const { criterion } of walk(criteria)) {
    for (const column of POINT_COLUMNS) yield criterion[column];
    for (const subtotal of criterion.subtotals) for (const column of POINT_COLUMNS) yield subtotal[column];
  }
  for (const total of scorecard.totals) for (const column of POINT_COLUMNS) yield total[column];
  for (const adjustment of scorecard.adjustments) yield* [adjustment.cap, adjustment.points];
};

/** Decimal commas and points side by side: read rightly, but better written alike. */
export const mixedDecimalMarks: Rule = {
  id: 'mixed-decimal-marks',
  *check(scored) {
    const marked: Record<DecimalMark, StatedPoints[]> = { comma: [], point: [] };
    for (const cell of cells(scored)) {
      if (cell?.reading.kind === 'points' && cell.reading.mark !== undefined) marked[cell.reading.mark].push(cell);
    }
    if (marked.comma.length === 0 || marked.point.length === 0) return;
    const rarer = marked.comma.length <= marked.point.length ? marked.comma : marked.point;
    const other = rarer === marked.comma ? marked.point : marked.comma;
    yield finding(
      'mixed-decimal-marks',
      { commas: marked.comma.length, points: marked.point.length },
      { at: rarer[0]?.at, also: other[0]?.at },
    );
  },
};
