/** Tables for databases: many rows of a few kinds of values, each column with a type of its own. */

import type { Points } from './points/points.js';
import type { Day } from './time/day.js';

export const DATA_TABLES = ['scores', 'findings', 'remedies'] as const;
export type DataTableName = (typeof DATA_TABLES)[number];

/** What each type of column holds; absent values are empty, never 0 and never "". */
interface DataTypes {
  readonly text: string;
  readonly integer: number;
  readonly boolean: boolean;
  /** Exact. */
  readonly decimal: Points;
  readonly day: Day;
}

export type DataType = keyof DataTypes;

/** A column, and what it says of an item. */
export type DataColumn<Item> = {
  readonly [T in DataType]: {
    readonly name: string;
    readonly type: T;
    readonly of: (item: Item) => DataTypes[T] | undefined;
  };
}[DataType];

/** A column without its items: what a writer needs to know. */
export interface DataHeading {
  readonly name: string;
  readonly type: DataType;
}

export type DataValue = DataTypes[DataType] | undefined;
/** One value for each column, in their order. */
export type DataRow = readonly DataValue[];

/** The digits that a decimal column has behind the mark, in formats that fix them. */
export const DECIMAL_SCALE = 9;
/** And in all. */
export const DECIMAL_PRECISION = 18;

/** Writes rows as they come: what was added need not be kept. */
export interface DataWriter {
  /** What is to be written now; may be empty. */
  readonly add: (rows: readonly DataRow[]) => string | Uint8Array;
  /** What is to be written last. */
  readonly end: () => string | Uint8Array;
}
