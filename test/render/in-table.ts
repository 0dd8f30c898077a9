/** What a table can say of a scorecard: all of it but spelling, and a few things that tables have no place for. */
import { toDecimal } from '../../src/model/points/points.js';
import {
  type Criterion,
  POINT_COLUMNS,
  type PointCells,
  REMEDY_TEXTS,
  type Remedy,
  type Scorecard,
  type StatedPoints,
} from '../../src/model/scorecard/scorecard.js';

const pointText = (cell: StatedPoints): string => (cell.value === undefined ? `“${cell.text}”` : toDecimal(cell.value));

/** Words for a state are told by the state. */
const pointsIn = (row: PointCells): readonly string[] =>
  POINT_COLUMNS.flatMap((column) => {
    const cell = row[column];
    const isState = cell?.reading.kind === 'not-applicable' || cell?.reading.kind === 'survey';
    return cell === undefined || isState ? [] : [`${column} ${pointText(cell)}`];
  });

const remedyIn = (remedy: Remedy): readonly string[] => [
  ...REMEDY_TEXTS.flatMap((key) => (remedy[key] === undefined ? [] : [`${key} ${remedy[key].text}`])),
  ...remedy.support.map(({ text }) => `support ${text}`),
];

const criterionIn = (criterion: Criterion): unknown => ({
  code: criterion.code?.text,
  name: criterion.name.text,
  points: pointsIn(criterion),
  kind: criterion.kind,
  state: criterion.state,
  finding: criterion.finding?.text,
  evidence: criterion.evidence?.text,
  explanation: criterion.explanation?.text,
  result: criterion.result?.text,
  criteriaSet: criterion.criteriaSet?.text,
  remedies: criterion.remedies.map(remedyIn),
  options: criterion.options.map(({ text }) => text),
  // Columns have one order for all rows.
  extra: criterion.extra.map(({ heading, value }) => `${heading}: ${value.text}`).sort(),
  subtotals: criterion.subtotals.map(pointsIn),
  criteria: criterion.criteria.map(criterionIn),
});

/** The scorecard as a table shows it. */
export const inTable = (scorecard: Scorecard): unknown => ({
  title: scorecard.title?.text,
  unit: scorecard.unit?.text,
  year: scorecard.year,
  planYear: scorecard.planYear,
  totals: scorecard.totals.map(pointsIn),
  adjustments: scorecard.adjustments.map(({ kind, name, cap, points }) => [
    ...[kind, name.text, cap && pointText(cap), points?.text === '-' ? undefined : points && pointText(points)],
  ]),
  criteria: scorecard.criteria.map(criterionIn),
});
