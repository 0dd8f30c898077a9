/** How a table was understood, for a person to check at a glance. */

import type { Place } from '../place/place.js';
import type { Merge } from './grid.js';

export type RowKind =
  | 'title'
  | 'header'
  | 'column-numbers'
  | 'criterion'
  /** All scores of one unit. */
  | 'unit'
  | 'option'
  | 'subtotal'
  | 'total'
  | 'adjustment'
  | 'group-title'
  | 'continuation'
  | 'repeated-header'
  | 'signature'
  | 'other';

/** How a table was understood: its columns, and what each row was taken for. */
export interface TableReading {
  readonly sheet?: string | undefined;
  /** The rows of the header, each by its first column. */
  readonly headerRows: readonly Place[];
  readonly columns: readonly {
    readonly column: number;
    readonly heading: string;
    readonly meaning: string;
    /** It holds something, and its heading means nothing to us. */
    readonly unknown?: true | undefined;
    readonly hidden?: true | undefined;
  }[];
  readonly rows: readonly {
    /** The row, by its first column. */
    readonly at: Place;
    readonly kind: RowKind;
    readonly text: string;
    readonly parentAt?: Place | undefined;
    readonly hidden?: true | undefined;
  }[];
  readonly merges?: readonly Merge[] | undefined;
  /** Where the unit and the years were found; absent where they were not. */
  readonly unitFrom?: TitleOrigin | undefined;
  readonly yearFrom?: TitleOrigin | undefined;
  readonly planYearFrom?: TitleOrigin | undefined;
}

/** A title line above the table, the sheet's name, or the file's. */
export type TitleOrigin = 'title' | 'sheet' | 'file';
