/** Which criteria a remediation table names, and the columns it needs. */
import { REPORT } from '../language/report.js';
import type { Headings, Wording } from '../language/wording.js';
import { isPositive, isZero } from '../model/points.js';
import type { ColumnMeaning, Extra, Remedy, RemedyText } from '../model/scorecard.js';
import type { Basis, ScoredCriterion } from '../model/scored.js';
import { isBlank, tidy } from '../model/text.js';
import { type Cell, type TableColumn, textCell } from './document.js';
import { headingOf } from './headings.js';

/** Words of a remedy, in the order of the published table. */
const PUBLISHED = ['solution', 'lead', 'support', 'when', 'note'] as const;
/** Shown after the published columns, and only where there are any. */
const FURTHER = ['product', 'person', 'status', 'recovers', 'effort'] as const;

type RemedyColumn = RemedyText | 'support';

/** What the table has beyond the ten columns. */
export interface Further {
  readonly finding: boolean;
  readonly remedy: readonly RemedyColumn[];
  /** Headings of columns that mean nothing to the tool. */
  readonly extra: readonly string[];
}

/** Whether a row says something about lost points: it lost some, may yet lose some, or has a remedy. */
const concerns = (one: ScoredCriterion): boolean => {
  if (one.criterion.remedies.length > 0) return true;
  if (one.state === 'not-applicable') return false;
  if (one.lost !== undefined && isPositive(one.lost)) return true;
  if (one.unexplained !== undefined && !isZero(one.unexplained)) return true;
  const { lost } = one.criterion;
  return one.unscored > 0 || (lost?.value !== undefined && !isZero(lost.value));
};

/** The criteria that lost points or have a remedy, with all above them, in the order of the table. */
export const concerned = (criteria: readonly ScoredCriterion[]): readonly ScoredCriterion[] =>
  criteria.flatMap((one) => {
    const below = concerned(one.children);
    return below.length > 0 || concerns(one) ? [one, ...below] : [];
  });

const has = (remedy: Remedy, column: RemedyColumn): boolean =>
  column === 'support' ? remedy.support.length > 0 : remedy[column] !== undefined && !isBlank(remedy[column].text);

export const furtherColumns = (rows: readonly ScoredCriterion[]): Further => ({
  finding: rows.some(({ criterion }) => criterion.finding !== undefined && !isBlank(criterion.finding.text)),
  remedy: FURTHER.filter((column) => rows.some(({ criterion }) => criterion.remedies.some((one) => has(one, column)))),
  extra: [...new Set(rows.flatMap(({ criterion }) => criterion.extra.map((extra) => extra.heading)))],
});

/** The ten published columns in their order, then what else there is. With basis self, self scores stand for assessed. */
export const remediationColumns = (
  basis: Basis,
  further: Further,
  headings: Headings,
  wording: Wording,
): readonly TableColumn[] => {
  const column = (key: ColumnMeaning, role: TableColumn['role']): TableColumn => ({
    key,
    heading: headingOf(key, headings, wording),
    role,
  });
  return [
    column('code', 'code'),
    column('name', 'text'),
    column('max', 'number'),
    column(basis === 'self' ? 'self' : 'assessed', 'number'),
    column('lost', 'number'),
    ...PUBLISHED.map((key) => column(key, 'text')),
    ...(further.finding ? [column('finding', 'text')] : []),
    ...further.remedy.map((key) => column(key, 'text')),
    ...further.extra.map((heading, index): TableColumn => {
      return { key: `extra-${index + 1}`, heading: tidy(heading) || REPORT.column[wording.language], role: 'text' };
    }),
  ];
};

const remedyCell = (remedy: Remedy | undefined, column: RemedyColumn): Cell => {
  if (remedy === undefined) return textCell(undefined);
  if (column === 'support') return textCell(remedy.support.map((name) => name.text.trim()).join('\n'));
  return textCell(remedy[column]?.text.trim());
};

/** The cells of one remedy, from the solution on; a continuation leaves out what its criterion has once. */
export const remedyCells = (
  remedy: Remedy | undefined,
  own: { readonly finding?: string | undefined; readonly extra: readonly Extra[] } | undefined,
  further: Further,
): readonly Cell[] => [
  ...PUBLISHED.map((column) => remedyCell(remedy, column)),
  ...(further.finding ? [textCell(own?.finding?.trim())] : []),
  ...further.remedy.map((column) => remedyCell(remedy, column)),
  ...further.extra.map((heading) => {
    const values = own?.extra.filter((extra) => extra.heading === heading) ?? [];
    return textCell(values.map((extra) => extra.value.text.trim()).join('\n'));
  }),
];
