/** Rows → CSV for programs: commas, decimal points, no byte-order mark, texts as they are. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { DataHeading, DataValue, DataWriter } from '../../model/data-table.js';
import { toDecimal } from '../../model/points/points.js';

const valueText = (value: DataValue): string => {
  if (value === undefined) return '';
  return typeof value === 'object' ? toDecimal(value) : String(value);
};

export const csvWriter = (columns: readonly DataHeading[]): DataWriter => {
  let before = stringify([columns.map(({ name }) => name)]);
  const taken = (more: string): string => {
    const text = before + more;
    before = '';
    return text;
  };
  return {
    add: (rows) => taken(rows.length === 0 ? '' : stringify(rows.map((row) => row.map(valueText)))),
    end: () => taken(''),
  };
};
