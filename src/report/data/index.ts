/** The tables for databases, and what each makes of a file. */
import type { Wording } from '../../language/wording.js';
import type { DataHeading, DataRow, DataTableName } from '../../model/data-table.js';
import type { Finding } from '../../model/finding/finding.js';
import type { Card } from './card.js';
import { FINDING_COLUMNS, findingRows } from './findings.js';
import { REMEDY_COLUMNS, remedyRows } from './remedies.js';
import { SCORE_COLUMNS, scoreRows } from './scores.js';

export type { Card } from './card.js';

/** A scorecard, or a file that is none, with what was found in it. */
export interface CardFindings {
  readonly card: Card;
  readonly findings: readonly Finding[];
  /** Its numbers may be used: its columns and its syntax leave no doubt. */
  readonly isSound: boolean;
}

interface DataTable {
  readonly columns: readonly DataHeading[];
  readonly rows: (of: CardFindings, wording: Wording) => readonly DataRow[];
}

export const DATA: Readonly<Record<DataTableName, DataTable>> = {
  scores: { columns: SCORE_COLUMNS, rows: ({ card, isSound }) => (isSound ? scoreRows(card) : []) },
  findings: { columns: FINDING_COLUMNS, rows: ({ card, findings }, wording) => findingRows(card, findings, wording) },
  remedies: { columns: REMEDY_COLUMNS, rows: ({ card, isSound }) => (isSound ? remedyRows(card) : []) },
};
