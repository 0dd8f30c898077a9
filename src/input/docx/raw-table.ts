/** A table as a document states it: cells by the lines of its own grid, not yet by the columns people count. */

export interface RawCell {
  /** The first of the table's own grid columns it covers, from 0. */
  readonly start: number;
  span: number;
  readonly text: string;
  readonly font: string | undefined;
  /** What its text was calculated by, without the "=". */
  readonly formula: string | undefined;
  /** Some of it nobody sees. */
  readonly unseen: boolean;
  /** Continues the cell above it: what it holds is not shown. */
  readonly continues: boolean;
  /** May be continued by the cell below it. */
  readonly continued: boolean;
  /** Where its opening tag ends, in characters of its part. */
  readonly opened: number;
}

export interface RawRow {
  readonly cells: readonly RawCell[];
  readonly header: boolean;
  readonly hidden: boolean;
}

/** One table of a document. */
export interface RawTable {
  /** From 1, in the order of the document, tables inside tables counted after the one they stand in. */
  readonly number: number;
  /** Of its grid columns, in twentieths of a point, where they are stated. */
  readonly widths: readonly (number | undefined)[];
  readonly rows: readonly RawRow[];
}
