import type { Instance } from '../connection/database.ts';
import { type DatabaseRefusal, refuse } from '../connection/refusal.ts';
import { only, type Sql } from '../connection/sql.ts';

/** Fixes what a new database is. A database that knows already keeps what it was created as. */
export const createInstance = async (sql: Sql, demonstration: boolean): Promise<void> => {
  await sql.query(`INSERT INTO instance (id, demonstration) VALUES ('instance', $1) ON CONFLICT DO NOTHING`, [
    demonstration,
  ]);
};

const kind = (demonstration: boolean) =>
  demonstration
    ? { zh: '演示数据库', en: 'a demonstration database' }
    : { zh: '正式数据库', en: 'a database for real data' };

/** Reads what the database is and refuses when it is not what was asked for. */
export const readInstance = async (
  sql: Sql,
  fresh: boolean,
  wanted: boolean | undefined,
): Promise<{ readonly instance: Instance } | { readonly refused: DatabaseRefusal }> => {
  const row = await only(
    sql.query<{ demonstration: boolean; created_at: Date; schema_version: string }>(
      `SELECT demonstration, created_at,
        (SELECT max(migration_name) FROM _prisma_migrations WHERE finished_at IS NOT NULL) AS schema_version
       FROM instance`,
    ),
  );
  const { demonstration } = row;
  if (wanted !== undefined && wanted !== demonstration) {
    return refuse(
      'DATABASE_DEMONSTRATION_FIXED',
      `该数据库建立时即为${kind(demonstration).zh}，不能作为${kind(wanted).zh}使用。请换用另一个数据库，或去掉该设置。`,
      `The database was created as ${kind(demonstration).en} and cannot serve as ${kind(wanted).en}. Use another database, or leave the setting out.`,
    );
  }
  return { instance: { demonstration, createdAt: row.created_at, schemaVersion: row.schema_version, fresh } };
};
