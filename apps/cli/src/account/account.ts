import { configurationFileOf, readConfiguration } from '@qunxing/configuration';
import { type Database, openDatabase } from '@qunxing/database';
import { type Answer, databaseFails, text } from '../answer.ts';
import type { AccountCommand } from '../command.ts';
import { notFilled, type Surroundings, targetOf } from '../target.ts';
import { add } from './add.ts';
import { appoint } from './appoint.ts';
import type { Asking } from './asking.ts';
import { dismiss } from './dismiss.ts';
import { end } from './end.ts';
import { link } from './link.ts';
import { list } from './list.ts';
import { mail } from './mail.ts';
import { password } from './password.ts';

const isFilled = async ({ sql }: Database): Promise<boolean> =>
  (await sql.query('SELECT 1 FROM division LIMIT 1')).length > 0;

/** Enters an account into an open database, lists those there are, changes what belongs to one, or ends one. */
export const accountIn = async (database: Database, command: AccountCommand, asking: Asking): Promise<Answer> => {
  if (!(await isFilled(database))) return databaseFails(notFilled);
  switch (command.verb) {
    case 'account add':
      return add(database, command, asking);
    case 'account list':
      return list(database, asking.now);
    case 'account mail':
      return mail(database, command, asking.now);
    case 'account password':
      return password(database, command.login, asking);
    case 'account end':
      return end(database, command.login, asking.now);
    case 'account link':
      return link(database, command, asking.now);
    case 'account appoint':
      return appoint(database, command, asking);
    case 'account dismiss':
      return dismiss(database, command, asking);
  }
};

/** The same in the database that the command line and the environment name; it must exist. */
export const account = async (command: AccountCommand, around: Surroundings): Promise<Answer> => {
  const opening = await openDatabase(targetOf(command.data, around));
  if ('refused' in opening) return databaseFails(opening.refused.message);
  const { database } = opening;
  const passwords = { input: process.stdin, prompt: process.stderr, language: around.language };
  try {
    return await accountIn(database, command, {
      now: around.now,
      passwords,
      province: async () => {
        const read = await readConfiguration(configurationFileOf(around.environment));
        return 'wrong' in read ? read : read.configuration;
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return databaseFails(
      text(`数据库出错，未作任何改动：${reason}`, `The database failed and nothing was changed: ${reason}`),
    );
  } finally {
    await database.close();
  }
};
