/** Which criteria a remediation table names, and its ten columns. */
import type { Headings, Wording } from '../../language/wording.js';
import { isPositive, isZero } from '../../model/points/points.js';
import type { ColumnMeaning, Remedy, RemedyPart } from '../../model/scorecard/scorecard.js';
import { type Basis, type ScoredCriterion, scoreColumn } from '../../model/scored/scored.js';
import { textCell } from '../document/build.js';
import { headingOf } from '../document/headings.js';
import type { Cell, TableColumn } from '../document/table.js';

/** Words of a remedy, in the order of the published table. */
export const PUBLISHED = ['solution', 'lead', 'support', 'when', 'note'] as const;

/** Whether points are known to be lost. */
export const losesPoints = ({ lost, state }: ScoredCriterion): boolean =>
  state !== 'not-applicable' && lost !== undefined && isPositive(lost);

/** Whether a row says something about lost points: it lost some, may yet lose some, or has a remedy. */
const concerns = (one: ScoredCriterion): boolean => {
  if (one.criterion.remedies.length > 0) return true;
  if (one.state === 'not-applicable') return false;
  if (losesPoints(one)) return true;
  if (one.unexplained !== undefined && !isZero(one.unexplained)) return true;
  const { lost } = one.criterion;
  return one.unscored > 0 || (lost?.value !== undefined && !isZero(lost.value));
};

const withAllAbove = (
  criteria: readonly ScoredCriterion[],
  meant: (one: ScoredCriterion) => boolean,
): readonly ScoredCriterion[] =>
  criteria.flatMap((one) => {
    const below = withAllAbove(one.children, meant);
    return below.length > 0 || meant(one) ? [one, ...below] : [];
  });

/** The criteria that lost points or have a remedy, with all above them, in the order of the table. */
export const concerned = (criteria: readonly ScoredCriterion[]): readonly ScoredCriterion[] =>
  withAllAbove(criteria, concerns);

/** The criteria that lost points, with all above them, in the order of the table. */
export const losing = (criteria: readonly ScoredCriterion[]): readonly ScoredCriterion[] =>
  withAllAbove(criteria, losesPoints);

/** The ten published columns in their order. With basis self, self scores stand for assessed. */
export const remediationColumns = (basis: Basis, headings: Headings, wording: Wording): readonly TableColumn[] => {
  const column = (key: ColumnMeaning, role: TableColumn['role']): TableColumn => ({
    key,
    heading: headingOf(key, headings, wording),
    role,
  });
  return [
    column('code', 'code'),
    column('name', 'text'),
    column('max', 'number'),
    column(scoreColumn(basis), 'number'),
    column('lost', 'number'),
    ...PUBLISHED.map((key) => column(key, 'text')),
  ];
};

/** What one remedy says in one column. */
export const remedyWords = (remedy: Remedy | undefined, column: RemedyPart): string | undefined => {
  if (remedy === undefined) return undefined;
  if (column === 'support') return remedy.support.map((name) => name.text.trim()).join('\n');
  return remedy[column]?.text.trim();
};

/** The cells of one remedy, from the solution on. */
export const remedyCells = (remedy: Remedy | undefined): readonly Cell[] =>
  PUBLISHED.map((column) => textCell(remedyWords(remedy, column)));
