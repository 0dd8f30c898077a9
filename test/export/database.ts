/** DuckDB, which reads what was written as somebody else's program does. */
import { DuckDBInstance } from '@duckdb/node-api';

export type Row = Readonly<Record<string, unknown>>;

/** Rows of a query as JSON values: decimals and whole numbers beyond 32 bits are texts, so that no digit is lost. */
export type Query = (sql: string) => Promise<readonly Row[]>;

/** Runs something with a database in memory, whose files are those of one folder. */
export const withDatabase = async <T>(folder: string, use: (query: Query) => Promise<T>): Promise<T> => {
  const database = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await database.connect();
  try {
    await connection.run(`SET file_search_path = '${folder.replaceAll("'", "''")}'`);
    return await use(async (sql) => {
      const reader = await connection.runAndReadAll(sql);
      return reader.getRowObjectsJson() as readonly Row[];
    });
  } finally {
    connection.closeSync();
    database.closeSync();
  }
};
