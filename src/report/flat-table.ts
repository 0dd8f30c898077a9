/** One table of everything a plan says, for formats that are nothing but a table: the published columns and all others. */

import { REPORT } from '../language/report.js';
import { PLAN } from '../language/report-plan.js';
import type { Wording } from '../language/wording.js';
import type { Evaluation } from '../model/evaluation.js';
import { equal, isNegative } from '../model/points.js';
import { isUnreadable, type PointColumn } from '../model/scorecard.js';
import { type Rolled, type ScoredCriterion, scoreColumn } from '../model/scored.js';
import { cellFormulas } from './cell-formulas.js';
import { type ReportContext, type ReportOptions, reportContext } from './context.js';
import { type Cell, emptyCell, numberCell, type Table, type TableRow, textCell } from './document.js';
import { furtherDetails } from './further-details.js';
import { headingOf } from './headings.js';
import { type RemediationLine, remediationLines } from './remediation-lines.js';
import { remediationColumns, remedyCells } from './remediation-rows.js';

/**
 * Whether a maximum may stand beside "not applicable": read again, a parent's maximum that is not what its rows add up
 * to would have it subtracted once more.
 */
const mayShowMax = (one: ScoredCriterion): boolean => {
  const { parent } = one;
  if (parent === undefined) return true;
  if (parent.state === 'not-applicable') return mayShowMax(parent);
  return parent.max === undefined || equal(parent.max, parent.listed.max);
};

/** A sum over what is scored so far: read again, it would be a score that its author stands by. */
const isOpen = ({ unscored, stated }: Rolled): boolean => unscored > 0 && stated.assessed === undefined;

/** What a bonus earned is no loss that a table may state: read again, a minus there is no points. */
const isNoLoss = ({ lost, criterion: { kind } }: ScoredCriterion): boolean =>
  kind === 'bonus' && lost !== undefined && isNegative(lost);

/** Words that a reader of scorecards understands as what they are; what is not scored stays blank. */
const pointCell = (one: ScoredCriterion, column: PointColumn, context: ReportContext, reread: boolean): Cell => {
  const { language } = context.wording;
  const stated = one.criterion[column];
  const isScore = column === scoreColumn(context.scored.basis);
  if (one.state === 'not-applicable') {
    if (isScore) return textCell(REPORT.notApplicable[language]);
    return column === 'max' && mayShowMax(one) ? numberCell(one.max) : emptyCell;
  }
  const isLeftOut =
    reread && ((column !== 'max' && one.children.length > 0 && isOpen(one)) || (column === 'lost' && isNoLoss(one)));
  const value = isLeftOut ? undefined : one[column];
  if (value !== undefined) return numberCell(value);
  if (isUnreadable(stated)) return textCell(stated?.text.trim());
  const survey = isScore && one.state === 'survey' && one.children.length === 0;
  return survey ? textCell(REPORT.survey[language]) : emptyCell;
};

/** What the source stated where another value was computed: "Điểm bị mất: 0,5". */
const statedOtherwise = (
  one: ScoredCriterion,
  points: readonly PointColumn[],
  { headings, wording }: ReportContext,
): string =>
  points
    .flatMap((column) => {
      const stated = one.criterion[column];
      const value = one[column];
      if (stated?.value === undefined || value === undefined || equal(stated.value, value)) return [];
      return [`${headingOf(column, headings, wording)}: ${wording.points(stated.value)}`];
    })
    .join('; ');

/**
 * The plan of one scorecard as one table: ten columns, then everything else that some row says something in.
 *
 * @param reread whether people go on working in the table, so that it must be read again as the same scorecard
 */
export const flatTable = (
  evaluation: Evaluation,
  wording: Wording,
  options: ReportOptions = {},
  reread = false,
): Table => {
  const context = reportContext(evaluation, wording, options);
  const { scored, headings, rows } = context;
  const { language } = wording;
  const points: readonly PointColumn[] = ['max', scoreColumn(scored.basis), 'lost'];
  const formulas = cellFormulas(scored, new Set(rows), (one) => context.subjects.of(one).id);
  const details = furtherDetails(rows, headings, wording);
  const differs = rows.some((one) => statedOtherwise(one, points, context) !== '');
  const rest = [...details, ...(differs ? [undefined] : [])].map(() => emptyCell);
  const rowOf = (line: RemediationLine): readonly TableRow[] => {
    if (line.kind === 'group') return [];
    const { kind, one, remedy } = line;
    const isFirst = kind === 'criterion';
    const { criterion } = one;
    return [
      {
        kind,
        level: one.level,
        subject: context.subjects.of(one, remedy),
        cells: [
          isFirst ? textCell(criterion.code?.text) : emptyCell,
          isFirst ? textCell(criterion.name.text.trim()) : emptyCell,
          ...points.map((column) =>
            isFirst ? { ...pointCell(one, column, context, reread), formula: formulas.of(one, column) } : emptyCell,
          ),
          ...remedyCells(remedy),
          ...details.map(({ words }) => textCell(words(criterion, remedy, isFirst))),
          ...(differs ? [isFirst ? textCell(statedOtherwise(one, points, context)) : emptyCell] : []),
        ],
      },
    ];
  };
  const { total } = scored;
  const open = reread && isOpen(total);
  const totalRow: TableRow = {
    kind: 'total',
    cells: [
      emptyCell,
      textCell(REPORT.total[language]),
      { ...numberCell(total.max), formula: formulas.ofTotal('max') },
      open ? emptyCell : { ...numberCell(total.assessed), formula: formulas.ofTotal(scoreColumn(scored.basis)) },
      open ? emptyCell : { ...numberCell(total.lost), formula: formulas.ofTotal('lost') },
      ...remedyCells(undefined),
      ...rest,
    ],
  };
  return {
    kind: 'table',
    name: 'remediation',
    columns: [
      ...remediationColumns(scored.basis, headings, wording),
      ...details.map(({ column }) => column),
      ...(differs ? [{ key: 'stated', heading: PLAN.stated[language], role: 'text' as const }] : []),
    ],
    rows: [...remediationLines(context).flatMap(rowOf), totalRow],
  };
};
