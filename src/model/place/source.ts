/** What a file says, before anyone asks what it means: a tree of text leaves that know their places. */
import type { Place } from './place.js';

/** What a spreadsheet knew about a cell besides its text. */
export type CellNature =
  /** A number cell; its text is the exact decimal, rounded half up to 9 decimals. */
  | { readonly kind: 'number' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'date' }
  | { readonly kind: 'boolean' }
  /** `#N/A` and its kin. */
  | { readonly kind: 'error' }
  | { readonly kind: 'formula-without-value' };

export interface SourceText {
  readonly kind: 'text';
  readonly text: string;
  readonly at: Place;
  /** Absent for text cells and for text files. */
  readonly nature?: CellNature | undefined;
  /** The formula a cell's value came from, without its "=". */
  readonly formula?: string | undefined;
}

export interface SourceEntry {
  readonly key: string;
  readonly keyAt: Place;
  readonly value: Source;
}

export interface SourceMap {
  readonly kind: 'map';
  readonly at: Place;
  /** A criterion's: where its score stands in a cell merged from a row above, and counts there. */
  readonly mergedScore?: Place | undefined;
  /** Made anew each time where a table is read, so that most of a large one is never there at once: ask once. */
  readonly entries: readonly SourceEntry[];
}

export interface SourceList {
  readonly kind: 'list';
  readonly at: Place;
  readonly items: readonly Source[];
}

export type Source = SourceText | SourceMap | SourceList;

/** The value under a key, or undefined; the first where a key stands twice. */
export const valueIn = (entries: readonly SourceEntry[], key: string): Source | undefined =>
  entries.find((entry) => entry.key === key)?.value;

/** The same of a map. */
export const valueAt = (map: SourceMap, key: string): Source | undefined => valueIn(map.entries, key);
