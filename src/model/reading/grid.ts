/**
 * What every reader of tables yields: typed cells with places. A grid knows nothing of criteria,
 * and whoever reads a grid knows nothing of the file it came from.
 */
import type { Place } from '../place/place.js';
import type { CellNature } from '../place/source.js';

export interface GridCell {
  /** From 1. */
  readonly column: number;
  /** As a person sees it; a number cell: its exact decimal rounded half up to 9 decimals. Never the text of a covered merged cell. */
  readonly text: string;
  readonly nature?: CellNature | undefined;
  /** As the program displays a number or a date under its format, where that differs from `text`: "1.10", "1-May". */
  readonly shown?: string | undefined;
  /** The number format's code, where the cell is a number or a date and it is not General. */
  readonly format?: string | undefined;
  readonly formula?: string | undefined;
  /** The day a date cell holds, whatever its format. */
  readonly date?: { readonly day: number; readonly month: number; readonly year: number } | undefined;
  /** The font's name, where text may be in a legacy encoding. */
  readonly font?: string | undefined;
  /** It is written so that nobody sees it: white on white, in the smallest of letters, under a format that shows nothing. */
  readonly unseen?: true | undefined;
  /** Outline or indent level, where the program keeps one. */
  readonly indent?: number | undefined;
}

export interface GridRow {
  /** From 1. Rows without a cell are left out. */
  readonly row: number;
  /** In column order; empty cells are left out. */
  readonly cells: readonly GridCell[];
  readonly hidden?: boolean | undefined;
  /** The row is marked as a header to be repeated on each page. */
  readonly header?: boolean | undefined;
}

/** A merged range, all bounds included, from 1. Its value stands in its top left cell only. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Grid {
  /** The sheet's name; absent where the format has none. */
  readonly name?: string | undefined;
  /** Title lines that stand outside the table (paragraphs before it in a document), in order. */
  readonly before: readonly string[];
  readonly hidden: boolean;
  /** The number of the table in whose cell it stands; absent where it stands by itself. */
  readonly inside?: number | undefined;
  /**
   * Nothing but blank lines parts it from the table above, and the columns of both can be told to be the same: for each
   * of its columns the column there.
   */
  readonly below?: readonly number[] | undefined;
  /** In row order. */
  readonly rows: readonly GridRow[];
  readonly merges: readonly Merge[];
  /** Numbers of the hidden columns that hold a cell. */
  readonly hiddenColumns: readonly number[];
  readonly place: (row: number, column: number) => Place;
}
