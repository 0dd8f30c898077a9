/** What a report's workbook is made from: every row of the plan in tree order, and what it comes to. */

import type { Wording } from '../language/wording.js';
import { workbookWords } from '../language/workbook.js';
import type { Evaluation } from '../model/evaluation.js';
import { OWN_COLUMNS } from '../model/own-columns.js';
import { type Points, points } from '../model/points.js';
import type { Scorecard } from '../model/scorecard.js';
import { type ScoredCriterion, walk } from '../model/scored.js';
import { codesShowTree } from '../model/tree-shown.js';
import type { ReportOptions } from './context.js';
import { type Cell, type Document, emptyCell, numberCell, type Table, type TableColumn, textCell } from './document.js';
import { flatTable } from './flat-table.js';
import { reportDocument } from './report.js';

/** One scorecard's part of a workbook. */
export interface WorkbookReport {
  /** The source's sheet, where it has one: tells several reports apart. */
  readonly sheet?: string | undefined;
  /** Whose unit and years stand above the table. */
  readonly scorecard: Scorecard;
  readonly table: Table;
  /** Its sections by field and by lead agency. */
  readonly document: Document;
}

/** A column that only our own workbooks have, and what it says of a criterion. */
interface OwnColumn {
  readonly column: TableColumn;
  readonly cell: (one: ScoredCriterion) => Cell;
}

const level = (depth: number): Points => points(String(depth));

/** What the table has no column for and a workbook must say, so that it is read again as the same scorecard. */
const ownColumns = ({ scored }: Evaluation, { language }: Wording): readonly OwnColumn[] => {
  const { bonus, penalty } = workbookWords(language);
  const kindOf = ({ criterion: { kind } }: ScoredCriterion): string | undefined =>
    kind === undefined ? undefined : kind === 'bonus' ? bonus : penalty;
  const ofKind: OwnColumn = {
    column: { key: 'own-kind', heading: OWN_COLUMNS.kind, role: 'text' },
    cell: (one) => textCell(kindOf(one)),
  };
  const ofLevel: OwnColumn = {
    column: { key: 'own-level', heading: OWN_COLUMNS.level, role: 'number' },
    cell: (one) => numberCell(level(one.level)),
  };
  return [
    ...(walk(scored.criteria).some((one) => one.criterion.kind !== undefined) ? [ofKind] : []),
    ...(codesShowTree(scored.scorecard) ? [] : [ofLevel]),
  ];
};

const withColumns = (table: Table, own: readonly OwnColumn[], byId: ReadonlyMap<string, ScoredCriterion>): Table => ({
  ...table,
  columns: [...table.columns, ...own.map(({ column }) => column)],
  rows: table.rows.map((row) => {
    const one = row.kind === 'criterion' && row.subject !== undefined ? byId.get(row.subject.id) : undefined;
    return { ...row, cells: [...row.cells, ...own.map(({ cell }) => (one === undefined ? emptyCell : cell(one)))] };
  }),
});

/** Unless only losses are wanted, all rows: a parent's sum can be reckoned only where all its children are there. */
export const workbookReport = (evaluation: Evaluation, wording: Wording, options: ReportOptions): WorkbookReport => {
  const choice: ReportOptions = { ...options, rows: options.rows ?? 'all', by: undefined };
  const { scored } = evaluation;
  // As subjects are numbered: by their place in the tree, from 1.
  const byId = new Map(walk(scored.criteria).map((one, index) => [`c${index + 1}`, one]));
  return {
    sheet: evaluation.sheet,
    scorecard: scored.scorecard,
    table: withColumns(flatTable(evaluation, wording, choice, true), ownColumns(evaluation, wording), byId),
    document: reportDocument(evaluation, wording, { ...choice, sections: ['summary', 'leads'] }),
  };
};
