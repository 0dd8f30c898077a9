/** A table as a document states it: cells by the lines of its own grid, not yet by the columns people count. */

export interface RawCell {
  /** The first of the table's own grid columns it covers, from 0. */
  readonly start: number;
  span: number;
  readonly text: string;
  readonly font: string | undefined;
  /** Continues the cell above it: what it holds is not shown. */
  readonly continues: boolean;
  /** May be continued by the cell below it. */
  readonly continued: boolean;
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
  readonly rows: readonly RawRow[];
}

/** The places where cells begin, in order: the columns that people see. Lines that no cell begins at are none. */
export const columnStarts = (table: RawTable): readonly number[] => {
  const starts = new Set<number>();
  for (const { cells } of table.rows) for (const cell of cells) starts.add(cell.start);
  return [...starts].sort((a, b) => a - b);
};
