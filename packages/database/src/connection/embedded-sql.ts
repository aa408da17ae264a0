import type { PGliteInterface, Transaction } from '@electric-sql/pglite';
import type { BulkRow, BulkTable, Sql } from './sql.ts';

/** As many rows a statement as keep its values well under the protocol's limit of 65,535. */
const valuesPerStatement = 20_000;

const insertStatement = (table: string, columns: readonly string[], rows: number): string => {
  const tuple = (row: number) => `(${columns.map((_, column) => `$${row * columns.length + column + 1}`).join(',')})`;
  return `INSERT INTO ${table} (${columns.join(',')}) VALUES ${Array.from({ length: rows }, (_, row) => tuple(row)).join(',')}`;
};

/** SQL on the embedded database, or on a transaction of it. */
export const embeddedSql = (client: PGliteInterface | Transaction, onStatement?: (text: string) => void): Sql => {
  const query = async <Row extends object>(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> => {
    onStatement?.(text);
    return (await client.query<Row>(text, [...values])).rows;
  };
  const insertRows = async ({ table, columns, rows }: BulkTable): Promise<void> => {
    const atOnce = Math.max(1, Math.floor(valuesPerStatement / columns.length));
    let chunk: BulkRow[] = [];
    const flush = async () => {
      if (chunk.length > 0) await query(insertStatement(table, columns, chunk.length), chunk.flat());
      chunk = [];
    };
    for await (const row of rows) {
      chunk.push(row);
      if (chunk.length === atOnce) await flush();
    }
    await flush();
  };
  return { engine: 'embedded', query, insertRows };
};
