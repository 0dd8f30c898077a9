import { REPORT } from '../../language/report/report.js';
import { SECTION_WORDS } from '../../language/report/sections.js';
import { type Points, percentOf } from '../../model/points/points.js';
import type { PointColumn } from '../../model/scorecard/scorecard.js';
import { type ScoredCriterion, scoreColumn, subjectOf } from '../../model/scored/scored.js';
import { tidy } from '../../model/text/text.js';
import { emptyCell, numberCell, percentCell, textCell } from '../document/build.js';
import type { BarChart } from '../document/chart.js';
import type { PlainBlock } from '../document/document.js';
import { headingOf } from '../document/headings.js';
import type { Cell, TableColumn, TableRow } from '../document/table.js';
import type { ReportContext } from '../remediation/context.js';
import { fieldShare, sharedLoss } from '../remediation/field-share.js';
import { pointCell } from '../remediation/point-cells.js';
import { totalLines } from '../remediation/total-lines.js';
import type { SectionSpec } from './section.js';

const sameCell = ({ spans }: Cell): Cell => ({ spans, formula: { kind: 'same' } });

/** Against the whole maximum: while something is unscored, the percentage is taken against less. */
const percentOfMax = (percent: Points | undefined, provisional: boolean, { scored }: ReportContext): Cell => ({
  ...percentCell(percent),
  formula: provisional ? undefined : { kind: 'percent', of: [scoreColumn(scored.basis), 'max'] },
});

const shareCell = (share: Points | undefined): Cell => ({
  ...percentCell(share),
  formula: { kind: 'share', of: 'lost' },
});

const columnsOf = (context: ReportContext): readonly TableColumn[] => {
  const { scored, headings, wording } = context;
  const { language } = wording;
  const points: readonly PointColumn[] = ['max', scoreColumn(scored.basis), 'lost'];
  return [
    { key: 'code', heading: headingOf('code', headings, wording), role: 'code' },
    { key: 'name', heading: REPORT.field[language], role: 'text' },
    ...points.map((key): TableColumn => ({ key, heading: headingOf(key, headings, wording), role: 'number' })),
    { key: 'percent', heading: REPORT.percent[language], role: 'number' },
    ...(sharedLoss(scored) === undefined
      ? []
      : [{ key: 'share', heading: REPORT.share[language], role: 'number' as const }]),
  ];
};

const fieldRow = (field: ScoredCriterion, context: ReportContext): TableRow => {
  const { scored, wording, subjects } = context;
  const points: readonly PointColumn[] = ['max', scoreColumn(scored.basis), 'lost'];
  return {
    kind: 'criterion',
    level: 1,
    subject: subjects.of(field),
    cells: [
      textCell(field.criterion.code?.text),
      textCell(tidy(field.criterion.name.text)),
      // A leaf's self score stands in no other place; a parent's is rolled up like any score.
      ...points.map((column) => sameCell(pointCell(field, column, scored.basis, wording.language))),
      percentOfMax(field.percent, field.provisional, context),
      ...(sharedLoss(scored) === undefined ? [] : [shareCell(fieldShare(field, scored))]),
    ],
  };
};

const totalRow = (context: ReportContext): TableRow => {
  const { total } = context.scored;
  const whole = sharedLoss(context.scored);
  return {
    kind: 'total',
    tone: 'strong',
    cells: [
      emptyCell,
      textCell(REPORT.total[context.wording.language]),
      sameCell(numberCell(total.max)),
      sameCell(numberCell(total.assessed)),
      sameCell(numberCell(total.lost)),
      percentOfMax(total.percent, total.provisional, context),
      ...(whole === undefined ? [] : [shareCell(percentOf(whole, whole))]),
    ],
  };
};

const chartOf = ({ scored, wording }: ReportContext): readonly BarChart[] => {
  const { language } = wording;
  const fields = scored.criteria.flatMap((field) => (field.percent ? [{ field, percent: field.percent }] : []));
  if (fields.length === 0) return [];
  const said = fields.map(({ field, percent }) => `${wording.subject(subjectOf(field))} ${wording.percent(percent)}`);
  return [
    {
      kind: 'chart',
      form: 'bars',
      name: 'percent-by-field',
      title: REPORT.percentByField[language],
      alternative: `${REPORT.percentByField[language]}: ${said.join('; ')}.`,
      labels: fields.map(({ field: { criterion, path } }) => ({
        short: criterion.code?.text ?? path,
        full: [criterion.code?.text, tidy(criterion.name.text)].filter(Boolean).join(' '),
      })),
      series: { title: REPORT.percent[language], unit: 'percent', values: fields.map((one) => one.percent) },
    },
  ];
};

/** Each field's points, how much of them was reached, and its part of the whole loss; then the whole in words. */
const blocks = (context: ReportContext): readonly PlainBlock[] => {
  const { scored, wording } = context;
  if (scored.criteria.length === 0) return [];
  const rows = [...scored.criteria.map((field) => fieldRow(field, context)), totalRow(context)];
  return [
    { kind: 'table', name: 'fields', columns: columnsOf(context), rows },
    ...totalLines(scored, wording),
    ...chartOf(context),
  ];
};

export const summary: SectionSpec = { ...SECTION_WORDS.summary, blocks };
