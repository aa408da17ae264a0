import { type DatabaseRefusal, refuse } from '../connection/refusal.ts';
import type { Sql } from '../connection/sql.ts';
import type { Migration } from './migration.ts';

interface HistoryRow {
  readonly name: string;
  readonly checksum: string;
  readonly finished: boolean;
}

/** What a database's history says, held against the migrations of this version: which are still to be applied. */
export type HistoryReading =
  | { readonly pending: readonly Migration[]; readonly fresh: boolean }
  | { readonly refused: DatabaseRefusal };

const isEmpty = async (sql: Sql): Promise<boolean> => {
  const tables = await sql.query(
    `SELECT 1 AS found FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace LIMIT 1`,
  );
  return tables.length === 0;
};

const known = async (sql: Sql): Promise<boolean> => {
  const [row] = await sql.query<{ known: boolean }>(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS known`);
  return row?.known ?? false;
};

/** Reads the history of a database. It changes nothing. */
export const readHistory = async (sql: Sql, migrations: readonly Migration[]): Promise<HistoryReading> => {
  if (!(await known(sql))) {
    if (await isEmpty(sql)) return { pending: migrations, fresh: true };
    return refuse(
      'DATABASE_OF_ANOTHER_PRODUCT',
      '该数据库中已有其他程序的表，群星不会写入。请为群星新建一个空数据库（CREATE DATABASE），并在 DATABASE_URL 中填写它。',
      'The database holds tables of another program, so Qunxing does not write to it. Create an empty one (CREATE DATABASE) and name it in DATABASE_URL.',
    );
  }
  const applied = await sql.query<HistoryRow>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  );
  const byName = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, checksum, finished } of applied) {
    const migration = byName.get(name);
    if (migration === undefined) {
      return refuse(
        'DATABASE_SCHEMA_NEWER',
        `数据库由更新版本的群星建立（含本版本没有的变更“${name}”）。请使用该版本或更高版本启动；数据未作任何改动。`,
        `The database was written by a newer Qunxing (it has the change “${name}”, which this version does not know). Start that version or a later one; nothing was changed.`,
      );
    }
    if (!finished) {
      return refuse(
        'DATABASE_MIGRATION_FAILED',
        `数据库升级“${name}”上次未完成。请恢复升级前的备份后再启动；演示数据库可删除数据目录重建。`,
        `The change “${name}” of the database was begun and not completed. Restore the backup from before it and start again; a demonstration database can be deleted and made anew.`,
      );
    }
    if (migration.checksum !== checksum) {
      return refuse(
        'DATABASE_MIGRATION_CHANGED',
        `数据库升级“${name}”与本版本所含内容不一致：该数据库由未发布或被改动的版本建立。请换用建立它的版本，或恢复备份。`,
        `The change “${name}” was applied with another content than this version has: the database was written by an unreleased or altered version. Use that version, or restore a backup.`,
      );
    }
  }
  const done = new Set(applied.map(({ name }) => name));
  return { pending: migrations.filter(({ name }) => !done.has(name)), fresh: done.size === 0 };
};
