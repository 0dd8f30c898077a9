/** Rows → NDJSON: an object a line. Numbers are written with all their digits; what is absent is null. */
import type { DataHeading, DataValue, DataWriter } from '../../model/data-table.js';
import { toDecimal } from '../../model/points/points.js';
import { jsonString } from '../json/print.js';

const valueText = (value: DataValue): string => {
  if (value === undefined) return 'null';
  if (typeof value === 'object') return toDecimal(value);
  return typeof value === 'string' ? jsonString(value) : String(value);
};

export const ndjsonWriter = (columns: readonly DataHeading[]): DataWriter => {
  const keys = columns.map(({ name }) => `${jsonString(name)}:`);
  return {
    add: (rows) =>
      rows.map((row) => `{${row.map((value, index) => keys[index] + valueText(value)).join(',')}}\n`).join(''),
    end: () => '',
  };
};
