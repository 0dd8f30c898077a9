/** One table of everything a plan says, for formats that are nothing but a table: the published columns and all others. */

import { PLAN } from '../../language/report/plan.js';
import { REPORT } from '../../language/report/report.js';
import type { Wording } from '../../language/wording.js';
import type { Evaluation } from '../../model/evaluation.js';
import { comparePlaces } from '../../model/place/place.js';
import { equal } from '../../model/points/points.js';
import {
  isUnreadable,
  type PointColumn,
  type Remedy,
  type RemedyPart,
  type Text,
} from '../../model/scorecard/scorecard.js';
import { statedText } from '../../model/scorecard/stated-text.js';
import { type ScoredCriterion, scoreColumn } from '../../model/scored/scored.js';
import { emptyCell, numberCell, textCell } from '../document/build.js';
import { headingOf } from '../document/headings.js';
import type { Cell, Table, TableRow } from '../document/table.js';
import { type ReportContext, type ReportOptions, reportContext } from './context.js';
import { furtherDetails } from './further-details.js';
import { pointsIn } from './plan-tasks.js';
import { type RemediationLine, remediationLines } from './remediation-lines.js';
import { PUBLISHED, remediationColumns, remedyCells } from './remediation-rows.js';

/** What the cells of points hold, and what the total is called. */
export interface TableManner {
  readonly points: (one: ScoredCriterion, column: PointColumn) => Cell;
  readonly total: (column: PointColumn) => Cell;
  readonly totalName: string;
}

/** Words that a reader of scorecards understands as what they are; what is not scored stays blank. */
export const pointsOrWords = (one: ScoredCriterion, column: PointColumn, { scored, wording }: ReportContext): Cell => {
  const stated = one.criterion[column];
  const isScore = column === scoreColumn(scored.basis);
  if (one.state === 'not-applicable' && column !== 'max') {
    return isScore ? textCell(REPORT.notApplicable[wording.language]) : emptyCell;
  }
  const value = one[column];
  if (value !== undefined) return numberCell(value);
  if (stated !== undefined && isUnreadable(stated)) return textCell(statedText(stated).trim());
  const survey = isScore && one.state === 'survey' && one.children.length === 0;
  return survey ? textCell(REPORT.survey[wording.language]) : emptyCell;
};

/** As a table is handed out: what everything comes to. */
const handedOut = (context: ReportContext): TableManner => ({
  points: (one, column) => pointsOrWords(one, column, context),
  // A total's score stands in `assessed`, whatever it is taken from.
  total: (column) => numberCell(context.scored.total[column === 'self' ? 'assessed' : column]),
  totalName: REPORT.total[context.wording.language],
});

/** The first text of a part of a remedy; several names of one part stand in one cell. */
const textIn = (remedy: Remedy | undefined, part: RemedyPart): Text | undefined =>
  part === 'support' ? remedy?.support[0] : remedy?.[part];

/** Whether two texts are one: those of one place. */
const isSame = (a: Text | undefined, b: Text | undefined): boolean =>
  a !== undefined && b !== undefined && (a === b || comparePlaces(a.at, b.at) === 0);

/** The cell of a part of a remedy, told apart from the same words written anew. */
const partCell = (cell: Cell, part: RemedyPart, remedy: Remedy | undefined, above: Remedy | undefined): Cell =>
  isSame(textIn(remedy, part), textIn(above, part)) ? { ...cell, goesOn: true } : cell;

/** What the source states where its cell shows something else: "Điểm bị mất: 0,5". */
const statedOtherwise = (
  one: ScoredCriterion,
  columns: readonly PointColumn[],
  shown: readonly Cell[],
  { headings, wording }: ReportContext,
): string =>
  columns
    .flatMap((column, index) => {
      const stated = one.criterion[column]?.value;
      const [span] = shown[index]?.spans ?? [];
      if (stated === undefined || (span?.kind === 'number' && equal(span.value, stated))) return [];
      return [`${headingOf(column, headings, wording)}: ${wording.points(stated)}`];
    })
    .join('; ');

const remedyIn = (line: RemediationLine | undefined): Remedy | undefined =>
  line === undefined || line.kind === 'group' ? undefined : line.remedy;

/** The plan of one scorecard as one table: ten columns, then everything else that some row says something in. */
export const flatTable = (evaluation: Evaluation, wording: Wording, options: ReportOptions = {}): Table => {
  const context = reportContext(evaluation, wording, options);
  return planTable(context, handedOut(context));
};

/** The same table, its points filled in another manner. */
export const planTable = (context: ReportContext, manner: TableManner): Table => {
  const { scored, headings, rows, wording } = context;
  const { language } = wording;
  const points: readonly PointColumn[] = ['max', scoreColumn(scored.basis), 'lost'];
  const details = furtherDetails(rows, headings, wording);
  const shown = new Map(
    rows.map((one) => {
      const cells = points.map((column) => manner.points(one, column));
      return [one, { cells, stated: statedOtherwise(one, points, cells, context) }];
    }),
  );
  const differs = [...shown.values()].some(({ stated }) => stated !== '');
  const rest = [...details, ...(differs ? [undefined] : [])].map(() => emptyCell);
  const rowOf = (line: RemediationLine, above: Remedy | undefined): readonly TableRow[] => {
    if (line.kind === 'group') return [];
    const { kind, one, remedy } = line;
    const isFirst = kind === 'criterion';
    const { criterion } = one;
    return [
      {
        kind,
        level: one.level,
        tone: isFirst && one.level === 1 && one.children.length > 0 ? 'strong' : undefined,
        subject: context.subjects.of(one, remedy),
        cells: [
          isFirst ? textCell(criterion.code?.text) : emptyCell,
          isFirst ? textCell(criterion.name.text.trim()) : emptyCell,
          ...points.map((_, index) => (isFirst && shown.get(one)?.cells[index]) || emptyCell),
          ...remedyCells(remedy).map((cell, index) => partCell(cell, PUBLISHED[index] ?? 'note', remedy, above)),
          ...details.map(({ words, part }) => {
            const points = part === 'recovers' ? pointsIn(remedy?.recovers) : undefined;
            const cell = points === undefined ? textCell(words(criterion, remedy, isFirst)) : numberCell(points);
            return part === undefined ? cell : partCell(cell, part, remedy, above);
          }),
          ...(differs ? [isFirst ? textCell(shown.get(one)?.stated) : emptyCell] : []),
        ],
      },
    ];
  };
  const lines = remediationLines(context);
  const totalRow: TableRow = {
    kind: 'total',
    cells: [emptyCell, textCell(manner.totalName), ...points.map(manner.total), ...remedyCells(undefined), ...rest],
  };
  return {
    kind: 'table',
    name: 'remediation',
    columns: [
      ...remediationColumns(scored.basis, headings, wording),
      ...details.map(({ column }) => column),
      ...(differs ? [{ key: 'stated', heading: PLAN.stated[language], role: 'text' as const }] : []),
    ],
    rows: [...lines.flatMap((line, index) => rowOf(line, remedyIn(lines[index - 1]))), totalRow],
  };
};
