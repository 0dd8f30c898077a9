/** The rows of the table as plain facts, and which of them answer a query: nothing here touches the page. */

export interface PlanRow {
  /** A criterion or another remedy of it; groups and the total are not counted and not searched. */
  readonly counts: boolean;
  /** Index of the row it stands under. */
  readonly up: number | undefined;
  /** Of a continuation: the row it carries on. */
  readonly first: number | undefined;
  readonly field: string;
  /** Numbers of agencies. */
  readonly leads: readonly string[];
  /** ISO. */
  readonly due: string;
  readonly state: string;
  readonly loses: boolean;
}

export interface Query {
  /** As `plainLetters` leaves it; empty for any. */
  readonly words: string;
  readonly field: string;
  /** A number; "none" where points are lost and no agency is named. */
  readonly lead: string;
  /** "state:overdue", "quarter:2026-2", "month:2026-06". */
  readonly due: string;
  readonly lost: boolean;
}

export const EVERYTHING: Query = { words: '', field: '', lead: '', due: '', lost: false };

export const asksNothing = ({ words, field, lead, due, lost }: Query): boolean =>
  words === '' && field === '' && lead === '' && due === '' && !lost;

const QUARTER = 3;

const isDue = ({ due, state }: PlanRow, asked: string): boolean => {
  const [kind = '', value = ''] = asked.split(/:(.*)/su);
  if (kind === 'state') return state === value;
  if (kind === 'month') return due.startsWith(`${value}-`);
  const [year = '', month = ''] = due.split('-');
  return due !== '' && `${year}-${Math.ceil(Number(month) / QUARTER)}` === value;
};

const isLedBy = ({ leads, loses }: PlanRow, asked: string): boolean =>
  asked === 'none' ? loses && leads.length === 0 : leads.includes(asked);

/** `text`: of the row, as `plainLetters` leaves it; a continuation's begins with its first row's. */
const answers = (row: PlanRow, text: () => string, query: Query): boolean =>
  row.counts &&
  (!query.lost || row.loses) &&
  (query.field === '' || row.field === query.field) &&
  (query.lead === '' || isLedBy(row, query.lead)) &&
  (query.due === '' || isDue(row, query.due)) &&
  (query.words === '' || text().includes(query.words));

/** `context`: does not answer, and stands above or in front of one that does. */
export type Standing = 'out' | 'context' | 'found';

export interface Found {
  readonly standings: readonly Standing[];
  readonly count: number;
}

export const find = (rows: readonly PlanRow[], text: (index: number) => string, query: Query): Found => {
  const standings = rows.map((row, index): Standing => (answers(row, () => text(index), query) ? 'found' : 'out'));
  let count = 0;
  // Rows stand below what they stand under, so that from the end each has been told before it is asked.
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    if (standings[index] === 'out') continue;
    if (standings[index] === 'found') count += 1;
    for (const above of [rows[index]?.up, rows[index]?.first]) {
      if (above !== undefined && standings[above] === 'out') standings[above] = 'context';
    }
  }
  return { standings, count };
};

/** Whether each row is folded away: it stands, however deep, under one that is folded. */
export const foldedAway = (rows: readonly PlanRow[], folded: ReadonlySet<number>): readonly boolean[] => {
  const away: boolean[] = [];
  for (const { up } of rows) away.push(up !== undefined && (folded.has(up) || away[up] === true));
  return away;
};

/** Whether one row stands, at whatever depth, under another. */
export const isAbove = (rows: readonly PlanRow[], above: number, index: number): boolean => {
  for (let up = rows[index]?.up; up !== undefined; up = rows[up]?.up) if (up === above) return true;
  return false;
};

/** The rows that others stand under. */
export const parentsOf = (rows: readonly PlanRow[]): readonly number[] =>
  [...new Set(rows.flatMap(({ up }) => up ?? []))].sort((a, b) => a - b);
