import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { notCreated } from '../migration/refuse-unless-current.ts';
import type { DatabaseOptions } from './database.ts';
import { type DirectoryLock, lockDirectory } from './directory-lock.ts';
import { embeddedDatabase, type Opened } from './open-embedded.ts';
import { type DatabaseRefusal, refuse } from './refusal.ts';

/** The major version of PostgreSQL inside PGlite: data directories of another one cannot be read. */
const embeddedMajor = '18';

type Refused = { readonly refused: DatabaseRefusal };

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const prepareDirectory = (directory: string): Refused | undefined => {
  try {
    mkdirSync(directory, { recursive: true });
    accessSync(directory, constants.R_OK | constants.W_OK);
  } catch (error) {
    return refuse(
      'DATABASE_DIRECTORY_UNUSABLE',
      `数据目录 ${directory} 无法读写（${reason(error)}）。请检查路径和权限，或另设数据目录。`,
      `The data directory ${directory} cannot be read and written (${reason(error)}). Check its path and rights, or name another.`,
    );
  }
  const strangers = readdirSync(directory).filter(
    (name) => !/^(lock(\..*)?|creating|database|log-key\.pem)$/.test(name),
  );
  if (strangers.length === 0) return undefined;
  return refuse(
    'DATABASE_DIRECTORY_UNUSABLE',
    `目录 ${directory} 中有其他文件（如 ${strangers[0]}），群星不会把它用作数据目录。请指定一个空目录。`,
    `The directory ${directory} holds other files (such as ${strangers[0]}), so Qunxing does not use it for data. Name an empty one.`,
  );
};

const checkMajor = (database: string): Refused | undefined => {
  const file = join(database, 'PG_VERSION');
  const major = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (major === embeddedMajor) return undefined;
  if (major === '') return broken(database, 'PG_VERSION');
  return refuse(
    'DATABASE_OF_ANOTHER_MAJOR',
    `${database} 是 PostgreSQL ${major} 的数据，本版本内置 PostgreSQL ${embeddedMajor}，不能读取。请用建立它的群星版本导出，或移走该目录重新建立。`,
    `${database} holds data of PostgreSQL ${major}; this version has PostgreSQL ${embeddedMajor} inside and cannot read it. Export it with the Qunxing that wrote it, or move the directory away to begin anew.`,
  );
};

const broken = (database: string, what: string): Refused =>
  refuse(
    'DATABASE_DIRECTORY_BROKEN',
    `数据目录 ${database} 已损坏，无法打开（${what}）。请恢复备份；演示数据可删除该目录后重新启动。`,
    `The data directory ${database} is damaged and cannot be opened (${what}). Restore a backup; demonstration data can be made anew by deleting the directory.`,
  );

const inUse = (directory: string, pid: number, host: string): Refused =>
  refuse(
    'DATABASE_DIRECTORY_IN_USE',
    `数据目录 ${directory} 正由另一进程使用（${host}，进程号 ${pid}）。请先停止它，或用 QUNXING_DATA 另设数据目录；若确认它已不存在，删除其中的 lock 文件。`,
    `The data directory ${directory} is in use by another process (number ${pid} on ${host}). Stop that first, or name another directory with QUNXING_DATA; if it is certainly gone, delete the file "lock" inside.`,
  );

/** Makes a database apart and moves it into place when complete, so that an interrupted creation leaves nothing half made. */
const create = async (directory: string, options: DatabaseOptions): Promise<Refused | undefined> => {
  options.onProgress?.('creating');
  const creating = join(directory, 'creating');
  rmSync(creating, { recursive: true, force: true });
  const opened = await embeddedDatabase(await PGlite.create(creating), options, () => {});
  if ('refused' in opened) return opened;
  await opened.database.close();
  renameSync(creating, join(directory, 'database'));
  return undefined;
};

const start = async (database: string): Promise<PGlite | Refused> => {
  try {
    return await PGlite.create(database);
  } catch (error) {
    return broken(database, reason(error));
  }
};

const openLocked = async (directory: string, options: DatabaseOptions, lock: DirectoryLock): Promise<Opened> => {
  const database = join(directory, 'database');
  const fresh = !existsSync(database);
  const refused = fresh ? await create(directory, options) : checkMajor(database);
  if (refused !== undefined) return refused;
  const client = await start(database);
  if ('refused' in client) return client;
  const opened = await embeddedDatabase(client, options, lock.release);
  if ('refused' in opened) {
    await client.close();
    return opened;
  }
  return { database: { ...opened.database, instance: { ...opened.database.instance, fresh } } };
};

/** The embedded database of a directory, for this process alone. */
export const openDirectory = async (path: string, options: DatabaseOptions): Promise<Opened> => {
  const directory = resolve(path);
  if (options.existing && !existsSync(join(directory, 'database'))) return notCreated(directory);
  const unusable = prepareDirectory(directory);
  if (unusable !== undefined) return unusable;
  const lock = lockDirectory(directory);
  if ('heldBy' in lock) return inUse(directory, lock.heldBy.pid, lock.heldBy.host);
  let kept = false;
  try {
    const opened = await openLocked(directory, options, lock);
    kept = 'database' in opened;
    return opened;
  } finally {
    if (!kept) lock.release();
  }
};
