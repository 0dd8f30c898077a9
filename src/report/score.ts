/** What `cchc score` says: the tree with its points, the biggest losses, the findings, and the total last. */
import { REPORT } from '../language/report/report.js';
import type { Wording } from '../language/wording.js';
import type { Evaluation } from '../model/evaluation.js';
import type { Finding } from '../model/finding/finding.js';
import { comparePlaces, type Place } from '../model/place/place.js';
import type { PointColumn } from '../model/scorecard/scorecard.js';
import { type ScoredCriterion, type ScoredScorecard, walk } from '../model/scored/scored.js';
import { tidy } from '../model/text/text.js';
import { findingBlocks } from './check/finding-lines.js';
import { unknownColumns } from './check/unknown-columns.js';
import { heading, number, paragraph, text, textCell } from './document/build.js';
import type { Block, Document } from './document/document.js';
import { fileFacts, unitFacts } from './document/facts.js';
import { headingOf } from './document/headings.js';
import type { Span } from './document/spans.js';
import type { Cell, Table, TableColumn, TableRow } from './document/table.js';
import { lossBlocks } from './remediation/losses.js';
import { nameCell, pointCell } from './remediation/point-cells.js';
import { totalLines } from './remediation/total-lines.js';

export interface ScoreReportOptions {
  /** Levels of the tree to show, from 1; all where absent. */
  readonly depth?: number | undefined;
  /** How many of the biggest losses to show. */
  readonly top?: number | undefined;
  /** At most this many rows of the tree; all where absent. */
  readonly rows?: number | undefined;
  /** Whether what was found about a criterion stands in its row; what is about none of them stays in the list. */
  readonly beside?: boolean | undefined;
}

const DEFAULT_TOP = 10;

const pointColumns = (scored: ScoredScorecard): readonly PointColumn[] => {
  if (scored.basis === 'self') return ['max', 'self', 'lost'];
  const hasSelf = scored.total.self !== undefined || walk(scored.criteria).some((one) => one.criterion.self);
  return hasSelf ? ['max', 'self', 'assessed', 'lost'] : ['max', 'assessed', 'lost'];
};

const PERCENT_COLUMNS = 2;

const percentCells = (one: ScoredCriterion): readonly Cell[] => {
  if (one.percent === undefined) return [{ spans: [] }, { spans: [] }];
  return [{ spans: [number(one.percent, { digits: 2 })] }, { spans: [{ kind: 'bar', percent: one.percent }] }];
};

const treeTable = (scored: ScoredScorecard, shown: readonly ScoredCriterion[], wording: Wording): Table => {
  const { headings } = scored.scorecard;
  const { language } = wording;
  const points = pointColumns(scored);
  // A table that nobody has scored yet has no use for empty bars.
  const percents = shown.some((one) => one.percent !== undefined) ? PERCENT_COLUMNS : 0;
  const percentColumns: readonly TableColumn[] = [
    { key: 'percent', heading: REPORT.percent[language], role: 'number' },
    { key: 'bar', heading: '', role: 'bar' },
  ];
  const columns: readonly TableColumn[] = [
    { key: 'code', heading: headingOf('code', headings, wording), role: 'code' },
    { key: 'name', heading: headingOf('name', headings, wording), role: 'text' },
    ...points.map((key): TableColumn => ({ key, heading: headingOf(key, headings, wording), role: 'number' })),
    ...percentColumns.slice(0, percents),
  ];
  const rows = shown.map(
    (one): TableRow => ({
      kind: 'criterion',
      level: one.level,
      tone: one.level === 1 && one.children.length > 0 ? 'strong' : undefined,
      cells: [
        textCell(one.criterion.code?.text),
        nameCell(one, scored.basis, language),
        ...points.map((column) => pointCell(one, column, scored.basis, language)),
        ...percentCells(one).slice(0, percents),
      ],
    }),
  );
  return { kind: 'table', name: 'score', columns, rows };
};

/** Whether a criterion is written no later than a place; what stands in its row is, whichever cell comes first. */
const startsBy = ({ criterion: { at } }: ScoredCriterion, place: Place): boolean =>
  comparePlaces(at.kind === 'text' && at.fields !== true ? at : { ...at, column: 0 }, place) <= 0;

/** The row that each finding is about. Rows whose code stands twice share a path: the place tells them apart. */
const findingsByRow = (
  findings: readonly Finding[],
  rows: readonly ScoredCriterion[],
): ReadonlyMap<ScoredCriterion, readonly Finding[]> => {
  const byPath = new Map<string, ScoredCriterion[]>();
  for (const row of rows) byPath.set(row.path, [...(byPath.get(row.path) ?? []), row]);
  const found = new Map<ScoredCriterion, Finding[]>();
  for (const finding of findings) {
    const { at, subject } = finding;
    const alike = subject === undefined ? [] : (byPath.get(subject.path) ?? []);
    const row = (at && alike.findLast((one) => startsBy(one, at))) ?? alike[0];
    if (row !== undefined) found.set(row, [...(found.get(row) ?? []), finding]);
  }
  return found;
};

/** The table with a last column that says what was found in each row. */
const withFindings = (
  table: Table,
  shown: readonly ScoredCriterion[],
  evaluation: Evaluation,
  wording: Wording,
): Table => {
  const { headings } = evaluation.scored.scorecard;
  const found = findingsByRow(evaluation.findings, walk(evaluation.scored.criteria));
  if (shown.every((one) => !found.has(one))) return table;
  const spans = (one: ScoredCriterion | undefined): readonly Span[] =>
    (one === undefined ? [] : (found.get(one) ?? [])).map((finding, index): Span => {
      const words = `${wording.severity(finding.severity)}: ${wording.message(finding, headings)}`;
      return text(index === 0 ? words : `\n${words}`, finding.severity);
    });
  return {
    ...table,
    columns: [...table.columns, { key: 'findings', heading: REPORT.findings[wording.language], role: 'text' }],
    rows: table.rows.map((row, index) => ({ ...row, cells: [...row.cells, { spans: spans(shown[index]) }] })),
  };
};

/** The tree of one scorecard; rows left out are counted. */
const treeBlocks = (evaluation: Evaluation, options: ScoreReportOptions, wording: Wording): readonly Block[] => {
  const { scored } = evaluation;
  const { language } = wording;
  const all = walk(scored.criteria);
  const { depth, rows } = options;
  const within = depth === undefined ? all : all.filter((one) => one.level <= depth);
  const shown = rows === undefined ? within : within.slice(0, rows);
  const blocks: Block[] = [];
  if (shown.length > 0) {
    const table = treeTable(scored, shown, wording);
    blocks.push(options.beside === true ? withFindings(table, shown, evaluation, wording) : table);
  }
  if (shown.some((one) => one.state === 'survey' && one.children.length === 0 && !one.scored)) {
    blocks.push(paragraph(text(REPORT.surveyLegend[language], 'dim')));
  }
  if (depth !== undefined && within.length < all.length) {
    blocks.push(paragraph(text(REPORT.hiddenBelow[language](all.length - within.length, depth), 'dim')));
  }
  if (shown.length < within.length) {
    blocks.push(paragraph(text(REPORT.hiddenRows[language](within.length - shown.length), 'dim')));
  }
  return blocks;
};

/** One scorecard, scored: tree, losses, findings, total. */
export const scoreDocument = (evaluation: Evaluation, wording: Wording, options: ScoreReportOptions = {}): Document => {
  const { scored } = evaluation;
  const { language } = wording;
  const title = scored.scorecard.title === undefined ? REPORT.scoreTitle[language] : tidy(scored.scorecard.title.text);
  const { headings } = scored.scorecard;
  const paths = options.beside === true ? new Set(walk(scored.criteria).map(({ path }) => path)) : new Set();
  const listed = evaluation.findings.filter(({ subject }) => !paths.has(subject?.path));
  const losses = lossBlocks(scored, { top: options.top ?? DEFAULT_TOP, headings }, wording);
  return {
    language,
    title,
    blocks: [
      heading(1, title),
      ...fileFacts(evaluation, language),
      ...unitFacts(evaluation, language),
      ...unknownColumns(evaluation, wording),
      ...treeBlocks(evaluation, options, wording),
      ...(losses.length === 0 ? [] : [heading(2, REPORT.losses[language]), ...losses]),
      heading(2, REPORT.findings[language]),
      ...findingBlocks(evaluation, wording, listed),
      heading(2, REPORT.total[language]),
      ...totalLines(scored, wording),
    ],
  };
};
