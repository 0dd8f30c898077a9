/** Rows → Parquet, in groups of rows: points as DECIMAL, days as DATE, texts as UTF-8. */
import { ByteWriter } from 'hyparquet-writer/src/bytewriter.js';
import { ParquetWriter } from 'hyparquet-writer/src/parquet-writer.js';
import {
  type DataHeading,
  type DataRow,
  type DataType,
  type DataValue,
  type DataWriter,
  DECIMAL_PRECISION,
  DECIMAL_SCALE,
} from '../../model/data-table.js';
import { decimalsOf, inUnits } from '../../model/points/points.js';
import { daysBetween } from '../../model/time/day.js';

/** Rows of a group: few enough for memory, many enough to be read fast. */
const GROUP = 20_000;

const ELEMENTS = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  boolean: { type: 'BOOLEAN' },
  decimal: { type: 'INT64', converted_type: 'DECIMAL', scale: DECIMAL_SCALE, precision: DECIMAL_PRECISION },
  day: { type: 'INT32', converted_type: 'DATE' },
} as const satisfies Record<DataType, unknown>;

const LARGEST = 10n ** BigInt(DECIMAL_PRECISION);

/** Whether points have a place in a decimal column: nothing is rounded into one. */
const fits = (value: DataValue): boolean => {
  if (typeof value !== 'object') return true;
  if (decimalsOf(value) > DECIMAL_SCALE) return false;
  const units = inUnits(value, DECIMAL_SCALE);
  return units < LARGEST && units > -LARGEST;
};

/** A number that has no place in its column. */
export interface Unfit {
  readonly row: DataRow;
  readonly column: number;
}

export const unfitIn = (rows: readonly DataRow[]): Unfit | undefined => {
  for (const row of rows) {
    const column = row.findIndex((value) => !fits(value));
    if (column >= 0) return { row, column };
  }
  return undefined;
};

const stored = (value: DataValue, type: DataType): DataValue | bigint => {
  if (typeof value === 'object') return inUnits(value, DECIMAL_SCALE);
  return type === 'day' && typeof value === 'string' ? daysBetween('1970-01-01', value) : value;
};

/** @param createdBy the program's name and version */
export const parquetWriter = (columns: readonly DataHeading[], createdBy: string): DataWriter => {
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    createdBy,
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...ELEMENTS[type] })),
    ],
  });
  let held: DataRow[] = [];
  /** What is written up to here; the writer goes on counting from it. */
  const written = (): Uint8Array => {
    const bytes = writer.getBytes().slice();
    writer.index = 0;
    return bytes;
  };
  const flush = (): void => {
    if (held.length === 0) return;
    const rows = held;
    held = [];
    parquet.write({
      columnData: columns.map(({ name, type }, index) => ({ name, data: rows.map((row) => stored(row[index], type)) })),
      rowGroupSize: GROUP,
    });
  };
  return {
    add: (rows) => {
      for (const row of rows) held.push(row);
      if (held.length >= GROUP) flush();
      return written();
    },
    end: () => {
      flush();
      parquet.finish();
      return written();
    },
  };
};
