/** What a report's workbook is made from: every row of the plan in tree order, and what it comes to. */
import { REPORT } from '../../language/report/report.js';
import type { Language, Wording } from '../../language/wording.js';
import type { Evaluation } from '../../model/evaluation.js';
import { OWN_COLUMNS } from '../../model/reading/own-columns.js';
import type { Scorecard } from '../../model/scorecard/scorecard.js';
import { emptyCell } from '../document/build.js';
import type { PlainBlock } from '../document/document.js';
import type { Cell, Table, TableColumn, TableRow } from '../document/table.js';
import { type ReportContext, type ReportOptions, reportContext } from '../remediation/context.js';
import { planTable } from '../remediation/flat-table.js';
import { goingOn } from '../remediation/going-on.js';
import { summary } from '../sections/summary.js';
import { table as publishedTable } from '../sections/table.js';
import { agencyTasks } from '../tasks/agency-tasks.js';
import { adjustmentRows, finalRow } from './workbook-adjustments.js';
import { furtherColumns } from './workbook-columns.js';

/** A sheet beside the table: by field, by lead agency, or by deadline. */
export interface SummarySheet {
  readonly part: 'fields' | 'leads' | 'deadlines';
  readonly table: Table;
}

/** One scorecard's part of a workbook. */
export interface WorkbookReport {
  /** The file it was made from, and the sheet where it has any: with the unit, what tells several reports apart. */
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly language: Language;
  readonly title: string;
  /** Whose unit and years stand above the table. */
  readonly scorecard: Scorecard;
  readonly table: Table;
  /** How many of its columns are printed: those behind them are to work with. */
  readonly printed: number;
  readonly summaries: readonly SummarySheet[];
}

/** With basis self, lost points are no statement of their own. */
const withLostBySelf = (table: Table, { scored, wording }: ReportContext): Table =>
  scored.basis === 'assessed'
    ? table
    : {
        ...table,
        columns: table.columns.map((column) =>
          column.key === 'lost' ? { ...column, heading: OWN_COLUMNS.lostBySelf[wording.language] } : column,
        ),
      };

/** The table with columns behind it and, before its total, the bonuses and penalties of the whole. */
const completed = (table: Table, context: ReportContext): Pick<WorkbookReport, 'table' | 'printed'> => {
  const further = furtherColumns(table.columns, context);
  const columns: readonly TableColumn[] = [...table.columns, ...further.map(({ column }) => column)];
  // As subjects are numbered: by their place in the tree.
  const byId = new Map(context.every.map((one) => [context.subjects.of(one).id, one]));
  const cellsOf = (row: TableRow): readonly Cell[] => {
    if (row.kind === 'total') return further.map(({ total }) => total);
    const one = row.kind === 'criterion' && row.subject !== undefined ? byId.get(row.subject.id) : undefined;
    return further.map(({ cell }) => (one === undefined ? emptyCell : cell(one)));
  };
  const rows = table.rows.map((row) => ({ ...row, cells: [...row.cells, ...cellsOf(row)] }));
  const whole: Table = {
    ...table,
    columns,
    rows: [
      ...rows.filter(({ kind }) => kind !== 'total'),
      ...adjustmentRows(context, columns),
      ...rows.filter(({ kind }) => kind === 'total'),
      ...finalRow(context, columns),
    ],
  };
  return { table: withLostBySelf(whole, context), printed: PUBLISHED_COLUMNS };
};

/** The ten that offices publish fill a page; what stands behind them is to work with. */
const PUBLISHED_COLUMNS = 10;

const POINTS: ReadonlySet<string> = new Set(['max', 'self', 'assessed', 'lost']);

/** The published table in another order, its points taken from the first sheet. */
const inOrder = (table: Table): Table => ({
  ...table,
  rows: table.rows.map((row) => ({
    ...row,
    cells: row.cells.map(({ spans }, index): Cell => {
      const taken = row.kind !== 'group' && POINTS.has(table.columns[index]?.key ?? '');
      return taken ? { spans, formula: { kind: 'same' } } : { spans };
    }),
  })),
});

const tableIn = (blocks: readonly PlainBlock[]): Table | undefined => {
  const [found] = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  return found;
};

const summarySheets = (context: ReportContext, ordered: ReportContext | undefined): readonly SummarySheet[] => {
  const fields = tableIn(summary.blocks(context));
  const by = ordered?.options.by;
  const other = ordered && tableIn(publishedTable.blocks(ordered));
  const tasks = other === undefined ? agencyTasks(context) : inOrder(other);
  return [
    ...(fields === undefined ? [] : [{ part: 'fields' as const, table: fields }]),
    ...(tasks === undefined
      ? []
      : [{ part: by === 'when' ? ('deadlines' as const) : ('leads' as const), table: tasks }]),
  ];
};

/**
 * The report of one scorecard as sheets.
 *
 * @param options.rows unless only losses are wanted, all: a parent's sum can be reckoned only where its children are
 * @param options.by the order of the last sheet; the first stays in the order of the tree, to be read again
 */
export const workbookReport = (evaluation: Evaluation, wording: Wording, options: ReportOptions): WorkbookReport => {
  const choice: ReportOptions = { ...options, rows: options.rows ?? 'all', by: undefined };
  const context = reportContext(evaluation, wording, choice);
  const { scorecard } = context.scored;
  const isOrdered = options.by !== undefined && options.by !== 'field';
  return {
    file: evaluation.file,
    sheet: evaluation.sheet,
    language: wording.language,
    title: REPORT.remediationTitle[wording.language](scorecard.year),
    scorecard,
    ...completed(planTable(context, goingOn(context)), context),
    summaries: summarySheets(context, isOrdered ? reportContext(evaluation, wording, options) : undefined),
  };
};
