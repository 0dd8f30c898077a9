/** Which numbers of a remediation table follow from others: lost points from a row's own, a parent's from its children's. */
import { equal, minus, type Points, sum, zero } from '../../model/points/points.js';
import type { PointColumn } from '../../model/scorecard/scorecard.js';
import { type Basis, type ScoredCriterion, type ScoredScorecard, scoreColumn } from '../../model/scored/scored.js';
import type { CellFormula } from './table.js';

/** What a row's cells of points show. */
export type Shown = Readonly<Partial<Record<PointColumn, Points | undefined>>>;

/** Finds the formula of each points cell of one table. */
export interface CellFormulas {
  of(one: ScoredCriterion, column: PointColumn): CellFormula | undefined;
  ofTotal(column: PointColumn): CellFormula | undefined;
}

const shownOf = (one: ScoredCriterion): Shown =>
  one.state === 'not-applicable' ? {} : { max: one.max, self: one.self, assessed: one.assessed, lost: one.lost };

/** Maximum less score is what was lost, but for a bonus, whose maximum nobody can lose. */
const lostFormula = (shown: Shown, basis: Basis): CellFormula | undefined => {
  const score = scoreColumn(basis);
  const { max, lost } = shown;
  const reached = shown[score];
  if (max === undefined || reached === undefined || lost === undefined) return undefined;
  return equal(lost, minus(max, reached)) ? { kind: 'difference', of: ['max', score] } : undefined;
};

/**
 * @param listed the criteria that the table has a row for
 * @param idOf the id of a criterion's row
 */
export const cellFormulas = (
  { basis, criteria, total }: ScoredScorecard,
  listed: ReadonlySet<ScoredCriterion>,
  idOf: (one: ScoredCriterion) => string,
): CellFormulas => {
  const sumFormula = (
    value: Points | undefined,
    below: readonly ScoredCriterion[],
    column: PointColumn,
  ): CellFormula | undefined => {
    if (value === undefined || below.length === 0 || !below.every((child) => listed.has(child))) return undefined;
    const rows = below.filter(
      // A bonus shows a maximum that is no part of its parent's.
      (child) => shownOf(child)[column] !== undefined && (column !== 'max' || child.criterion.kind !== 'bonus'),
    );
    if (rows.length === 0) return undefined;
    const added = sum(rows.map((child) => shownOf(child)[column] ?? zero));
    return equal(added, value) ? { kind: 'sum', rows: rows.map(idOf) } : undefined;
  };
  return {
    of: (one, column) => {
      const shown = shownOf(one);
      if (column === 'lost') return lostFormula(shown, basis);
      const complete = one.standing === 'complete' && (column === 'max' || !one.provisional);
      return complete ? sumFormula(shown[column], one.children, column) : undefined;
    },
    ofTotal: (column) => {
      const shown = { max: total.max, [scoreColumn(basis)]: total.assessed, lost: total.lost };
      if (column === 'lost') return lostFormula(shown, basis);
      const complete = total.standing === 'complete' && (column === 'max' || !total.provisional);
      return complete ? sumFormula(shown[column], criteria, column) : undefined;
    },
  };
};
