/** How the formulas of the sheet that reckons name cells: by what stands in them. */
import { columnName } from '../../../model/place/place.js';

/** Columns of the table that its reckoning looks at. */
export type Looked =
  | 'code'
  | 'name'
  | 'max'
  | 'self'
  | 'assessed'
  | 'lost'
  | 'solution'
  | 'lead'
  | 'when'
  | 'kind'
  | 'level';

/** Levels of a tree that formulas follow. */
export const DEEPEST = 8;

const POINTS = ['max', 'self', 'assessed', 'lost'] as const;
export type Pointed = (typeof POINTS)[number];

const ofPoints = <P extends string>(prefix: P) => POINTS.map((column) => `${prefix}-${column}` as const);

/** What is reckoned of each row, in the order of its columns. */
export const RECKONED = [
  // Where the row stands in the tree.
  ...(['in', 'code', 'named', 'style', 'roman', 'last', 'auto', 'level'] as const),
  ...(['above1', 'above2', 'above3', 'above4', 'above5', 'above6', 'above7', 'above8'] as const),
  ...(['parent', 'next', 'leaf', 'kind', 'state'] as const),
  // What its points say: as text, without unit and sign, without digits, and read.
  ...ofPoints('text'),
  ...ofPoints('digits'),
  ...ofPoints('rest'),
  'written-lost',
  ...ofPoints('read'),
  ...(['not', 'none', 'without', 'survey'] as const),
  // What its cells show where they are sums.
  ...(['open-self', 'open-assessed', 'open-lost', 'unasked', 'so-far'] as const),
  ...(['show-max', 'show-self', 'show-assessed', 'show-lost'] as const),
  // What it comes to, as it is scored.
  ...(['stated', 'score', 'lost', 'bad', 'unscored', 'unread', 'left-out', 'has-max', 'max', 'own', 'room'] as const),
  ...(['reached', 'missed', 'sum-max', 'sum-score', 'sum-lost', 'scored', 'unexplained'] as const),
  ...(['has-solution', 'has-lead', 'has-when'] as const),
  // What is wrong with it.
  ...(['number-format', 'score-above-max', 'negative-score', 'lost-mismatch', 'sum-mismatch'] as const),
  ...(['children-exceed-max', 'total-mismatch', 'score-not-applicable', 'duplicate-code', 'left-out-row'] as const),
  ...(['is-unscored', 'missing-max', 'unexplained-loss', 'missing-solution', 'missing-lead', 'missing-when'] as const),
  'message',
] as const;
export type Reckoned = (typeof RECKONED)[number];

const COLUMNS: ReadonlyMap<Reckoned, string> = new Map(RECKONED.map((key, index) => [key, columnName(index + 1)]));

/** The letters of a reckoned column. */
export const letterOf = (key: Reckoned): string => COLUMNS.get(key) ?? '';

/** Names for the cells of one row, and of those around it, as its formulas need them. */
export interface Cells {
  /** The whole, whose children are the fields; every other row is one of the tree. */
  readonly isTotal: boolean;
  /** Of this row. */
  readonly own: (key: Reckoned) => string;
  readonly above: (key: Reckoned) => string;
  readonly below: (key: Reckoned) => string;
  /** Of all rows of the tree. */
  readonly all: (key: Reckoned) => string;
  /** Of the rows below this one, down to the last. */
  readonly rest: (key: Reckoned) => string;
  /** The row of which this one's children are told. */
  readonly id: string;
  /** What stands in the table. */
  readonly table: (column: Looked) => string;
  readonly hasTable: (column: Looked) => boolean;
  /** The first and the last row of the table that are none of the tree. */
  readonly first: string;
  readonly end: string;
  /** Which score counts: "self" or "assessed". */
  readonly basis: string;
  readonly anyScored: string;
  /** Fields are missing between those of the table, so that a larger total may be the whole's own statement. */
  readonly hasGaps: boolean;
  /** What bonuses less penalties outside the fields come to; "" where there are none or they cannot be read. */
  readonly adjusted: string;
}

/** Sum over the children. */
export const sumOf = (c: Cells, key: Reckoned): string => `SUMIFS(${c.rest(key)},${c.rest('parent')},${c.id})`;

/** Sum over the children whose column holds something. */
export const sumWhere = (c: Cells, key: Reckoned, where: Reckoned, is: string): string =>
  `SUMIFS(${c.rest(key)},${c.rest('parent')},${c.id},${c.rest(where)},${is})`;

/** How many children have a number there. */
export const numbersIn = (c: Cells, key: Reckoned): string =>
  `COUNTIFS(${c.rest('parent')},${c.id},${c.rest(key)},">-1E+300")`;

/** What stands in a column at the parent's row; for fields `otherwise`. */
export const atParent = (c: Cells, key: Reckoned, otherwise: string): string =>
  `IF(N(${c.own('parent')})=0,${otherwise},OFFSET($${letterOf(key)}$1,${c.own('parent')}-1,0))`;

/** Rows that are none of the tree have nothing. */
export const inTree = (c: Cells, formula: string, otherwise = '""'): string =>
  c.isTotal ? formula : `IF(${c.own('level')}="",${otherwise},${formula})`;

export const leafElse = (c: Cells, leaf: string, parent: string): string =>
  c.isTotal ? parent : `IF(${c.own('leaf')}=1,${leaf},${parent})`;

export const isNumber = (cell: string): string => `ISNUMBER(${cell})`;
export const rounded = (formula: string): string => `ROUND(${formula},9)`;
export const one = (condition: string): string => `IF(${condition},1,0)`;
