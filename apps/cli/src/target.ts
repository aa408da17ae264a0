import { isAbsolute, join, resolve } from 'node:path';
import type { DatabaseOptions } from '@qunxing/database';
import { text } from './answer.ts';
import type { Language } from './language.ts';

/** Where a command runs: the environment, the folder of the product, the moment, and the language of who reads its answer. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly product: string;
  readonly now: Date;
  readonly language: Language;
}

/**
 * The database that a command works on: the directory given, else the server of DATABASE_URL, else the directory that the
 * gateway uses. Only an existing database is taken, since what it is for is fixed when it is created.
 */
export const targetOf = (data: string | undefined, { environment, product }: Surroundings): DatabaseOptions => {
  if (data !== undefined) return { dataDirectory: resolve(data), existing: true };
  const url = environment.DATABASE_URL;
  if (url) return { url, existing: true };
  const directory = environment.QUNXING_DATA || '.data';
  return { dataDirectory: isAbsolute(directory) ? directory : join(product, directory), existing: true };
};

/** Why a database that exists cannot be worked on yet. */
export const notFilled = text(
  '该数据库建立后尚未完成初始数据的录入。请先启动一次群星（npm start），再重新运行。',
  'The database was created and not filled yet. Start Qunxing once (npm start) and try again.',
);
