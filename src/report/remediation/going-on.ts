/**
 * The table of a plan that people go on with: numbers that follow from others are formulas, and read again it is the
 * same scorecard. So it states nothing that its source left open: a sum over what is scored so far would be a score
 * that its author stands by.
 */
import { REPORT } from '../../language/report/report.js';
import { equal, isNegative, minus } from '../../model/points/points.js';
import { LISTED_TOTAL } from '../../model/scorecard/listed-total.js';
import type { PointColumn } from '../../model/scorecard/scorecard.js';
import { type Rolled, type ScoredCriterion, type ScoredScorecard, scoreColumn } from '../../model/scored/scored.js';
import { emptyCell, numberCell } from '../document/build.js';
import { type CellFormulas, cellFormulas } from '../document/cell-formulas.js';
import type { Cell } from '../document/table.js';
import type { ReportContext } from './context.js';
import { pointsOrWords, type TableManner } from './flat-table.js';

/** A sum over what is scored so far. */
const isOpen = ({ unscored, stated }: Rolled): boolean => unscored > 0 && stated.assessed === undefined;

/** Whether its author stands by some score, here or below. */
const hasScore = (one: ScoredCriterion): boolean =>
  one.children.length === 0 ? one.scored : one.stated.assessed !== undefined || one.children.some(hasScore);

/**
 * Whether a maximum may stand beside "not applicable": read again, a maximum above it that is not what its rows add up
 * to would have it subtracted once more.
 */
const mayShowMax = ({ parent }: ScoredCriterion, { total }: ScoredScorecard): boolean => {
  for (let above = parent; above !== undefined; above = above.parent) {
    if (above.state !== 'not-applicable' && above.max !== undefined && !equal(above.max, above.listed.max))
      return false;
  }
  return total.max === undefined || equal(total.max, total.listed.max);
};

/** What was earned beside a maximum, or without one, is no loss that a table may state: the maximum would follow from it. */
const isNoLoss = (one: ScoredCriterion, basis: ScoredScorecard['basis']): boolean => {
  const { max, lost, criterion } = one;
  const score = one[scoreColumn(basis)];
  if (lost === undefined || score === undefined) return false;
  if (max === undefined) return criterion.kind === 'bonus';
  return isNegative(lost) && !equal(lost, minus(max, score));
};

const isLeftOut = (one: ScoredCriterion, column: PointColumn, scored: ScoredScorecard): boolean => {
  if (column === 'max') return one.state === 'not-applicable' && !mayShowMax(one, scored);
  if (one.state === 'not-applicable') return false;
  if (one.children.length > 0 && (isOpen(one) || (one.notApplicable > 0 && !hasScore(one)))) return true;
  return column === 'lost' && isNoLoss(one, scored.basis);
};

const totalCell = (column: PointColumn, scored: ScoredScorecard, formulas: CellFormulas): Cell => {
  const { total, basis, scorecard, criteria } = scored;
  const open = isOpen(total) || (total.notApplicable > 0 && !criteria.some(hasScore));
  // What is printed is kept, where nothing is reckoned against it.
  if (column !== 'max' && open) return isOpen(total) ? numberCell(scorecard.totals[0]?.[column]?.value) : emptyCell;
  // A total's score stands in `assessed`, whatever it is taken from.
  const value = total[column === scoreColumn(basis) ? 'assessed' : column];
  return value === undefined ? emptyCell : { ...numberCell(value), formula: formulas.ofTotal(column) };
};

/** How a table is filled that people go on with. */
export const goingOn = (context: ReportContext): TableManner => {
  const { scored, rows, subjects, wording } = context;
  const formulas = cellFormulas(scored, new Set(rows), (one) => subjects.of(one).id);
  const ofListed = scored.coverage === 'extract' && !scored.totalStated;
  return {
    points: (one, column) => {
      if (isLeftOut(one, column, scored)) return emptyCell;
      const cell = pointsOrWords(one, column, context);
      const formula = formulas.of(one, column);
      return formula === undefined ? cell : { ...cell, formula };
    },
    total: (column) => totalCell(column, scored, formulas),
    totalName: ofListed ? LISTED_TOTAL[wording.language] : REPORT.total[wording.language],
  };
};
