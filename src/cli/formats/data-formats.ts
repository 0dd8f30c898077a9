/** Formats of tables for databases. */
import type { DataHeading, DataWriter } from '../../model/data-table.js';
import type { OutputFormat } from '../options/targets.js';

export interface DataFormat extends OutputFormat {
  /** May be printed on standard output. */
  readonly isText: boolean;
  /** Whether its decimals have so many digits and no more. */
  readonly hasFixedDecimals: boolean;
  /** Loaded only then. */
  readonly start: (columns: readonly DataHeading[], version: string) => Promise<DataWriter>;
}

const ndjson: DataFormat = {
  name: 'ndjson',
  extensions: ['.ndjson', '.jsonl'],
  isText: true,
  hasFixedDecimals: false,
  start: async (columns) => (await import('../../render/ndjson/index.js')).ndjsonWriter(columns),
};

const csv: DataFormat = {
  name: 'csv',
  extensions: ['.csv'],
  isText: true,
  hasFixedDecimals: false,
  start: async (columns) => (await import('../../render/csv/data.js')).csvWriter(columns),
};

const parquet: DataFormat = {
  name: 'parquet',
  extensions: ['.parquet'],
  isText: false,
  hasFixedDecimals: true,
  start: async (columns, version) =>
    (await import('../../render/parquet/index.js')).parquetWriter(columns, `cchc ${version}`),
};

export const DATA_FORMATS: readonly DataFormat[] = [parquet, ndjson, csv];
/** The first is printed unasked. */
export const PRINTED_DATA_FORMATS = [ndjson, csv] as const;
