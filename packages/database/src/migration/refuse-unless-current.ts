import { type DatabaseRefusal, refuse } from '../connection/refusal.ts';
import type { Sql } from '../connection/sql.ts';
import { readHistory } from './history.ts';
import { readMigrations } from './migration.ts';

type Refused = { readonly refused: DatabaseRefusal };

/** The refusal of a place where no database was created yet. */
export const notCreated = (place: string): Refused =>
  refuse(
    'DATABASE_NOT_CREATED',
    `${place}还没有群星的数据库。请检查位置；若确实没有，先启动一次群星（npm start）建立数据库，再重新运行。`,
    `There is no database of Qunxing in ${place}. Check the place; if there is none yet, start Qunxing once (npm start), which creates it, and try again.`,
  );

/** Refuses a database that still is to be created or migrated; one of another version is refused as ever. It changes nothing. */
export const refuseUnlessCurrent = async (sql: Sql, place: string): Promise<Refused | undefined> => {
  const history = await readHistory(sql, readMigrations());
  if ('refused' in history) return history;
  if (history.fresh) return notCreated(place);
  const [first] = history.pending;
  if (first === undefined) return undefined;
  return refuse(
    'DATABASE_SCHEMA_OLDER',
    `数据库还缺少本版本的结构变更“${first.name}”。请先启动一次群星（npm start）完成升级，再重新运行。`,
    `The database still lacks the change “${first.name}” of this version. Start Qunxing once (npm start), which migrates it, and try again.`,
  );
};
