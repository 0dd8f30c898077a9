/** What readers hand on, and what they may ask of the machine they run on. */
import type { Finding } from '../finding/finding.js';
import type { Place } from '../place/place.js';
import type { Source } from '../place/source.js';
import type { ColumnMeaning } from '../scorecard/scorecard.js';
import type { Grid } from './grid.js';
import type { TableReading } from './table-reading.js';

/** Bytes of a file, a pipe or a device that are read at most: more than any format takes, so that each says its own limit. */
export const MOST_READ = 256 * (1 << 20);

/** What differs between Node and a browser, passed in. */
export interface Capabilities {
  /**
   * Inflates a raw deflate stream.
   * @throws {Error} where the stream is damaged, or as soon as it would give more than `size` bytes.
   */
  readonly inflateRaw: (data: Uint8Array, size: number) => Uint8Array;
  /** The SHA-256 of some bytes in lower-case hex. Without it no report says what it was made from. */
  readonly sha256?: (data: Uint8Array) => string | Promise<string>;
}

/** A reader gives either a tree of text (YAML, JSON) or grids (everything that holds tables). Never both. */
export type ReadResult =
  /** One source a document of the stream. */
  | {
      readonly kind: 'sources';
      readonly sources: readonly Source[];
      readonly text: string;
      readonly findings: readonly Finding[];
    }
  | {
      readonly kind: 'grids';
      readonly grids: readonly Grid[];
      readonly findings: readonly Finding[];
      readonly text?: string | undefined;
    }
  /** Nothing could be made of the bytes; the findings say why. */
  | { readonly kind: 'unreadable'; readonly findings: readonly Finding[]; readonly text?: string | undefined };

/** What a person may say about a table that the tool cannot see by itself. */
export interface TableOptions {
  /** Which column (number from 1, or part of a heading) has which meaning: overrides the words of the header. */
  readonly columns?: Readonly<Partial<Record<ColumnMeaning, number | string>>> | undefined;
  /** Name, or position from 1, of the one sheet to read; of a document the number of its table. */
  readonly sheet?: string | undefined;
  /** The (last) row of the header, from 1. */
  readonly headerRow?: number | undefined;
  /** Headings that stand for a meaning, as a project calls its columns, beside those that are known. */
  readonly synonyms?: ReadonlyMap<ColumnMeaning, readonly string[]> | undefined;
  /** The file's name without folder and extension: unit and years may stand in it. */
  readonly fileName?: string | undefined;
  /** What each row was taken for is not asked: of a large table it takes as much memory as its criteria. */
  readonly withoutRows?: boolean | undefined;
}

/** One scorecard found in a grid, as the tree of text that the schema reads. */
export interface TableSource {
  readonly sheet?: string | undefined;
  readonly source: Source;
  readonly reading: TableReading;
  readonly findings: readonly Finding[];
}

/** What a person said about the table that no table of the file can meet. */
export type TableMistake =
  /** Of a document there are the numbers of its tables in place of names; of a text neither. */
  | {
      readonly kind: 'sheet';
      readonly name: string;
      readonly sheets: readonly string[];
      readonly tables: readonly number[];
      /** Whose its scorecards are, where that tells them apart. */
      readonly units: readonly string[];
    }
  /** Of a stream of scorecards there is their count. */
  | {
      readonly kind: 'document';
      readonly name: string;
      readonly documents: number;
      readonly units: readonly string[];
    }
  | { readonly kind: 'no-table'; readonly option: '--header-row' | '--columns' }
  | { readonly kind: 'header-row'; readonly row: number; readonly lastRow: number }
  | {
      readonly kind: 'column';
      readonly meaning: ColumnMeaning;
      readonly column: string;
      readonly headings: readonly string[];
    };

export interface TablesResult {
  /** Instead of tables. */
  readonly mistake?: TableMistake | undefined;
  readonly tables: readonly TableSource[];
  /** About the file: sheets passed over, no table found. */
  readonly findings: readonly Finding[];
  /** Where the sheet begins that lists the findings of an earlier time, where there is one. */
  readonly findingsSheet?: Place | undefined;
}

/** What a person may name an input format by: the extensions of its files. */
export const INPUT_FORMAT_NAMES = [
  'yaml',
  'yml',
  'json',
  'xlsx',
  'xlsm',
  'xltx',
  'xltm',
  'docx',
  'docm',
  'dotx',
  'dotm',
  'ods',
  'ots',
  'fods',
  'csv',
  'tsv',
  'tab',
  'txt',
] as const;
export type InputFormatName = (typeof INPUT_FORMAT_NAMES)[number];
