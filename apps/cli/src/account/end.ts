import { accountByLogin, type Database, endAccount } from '@qunxing/database';
import { type Answer, done, text } from '../answer.ts';
import { systemUser } from '../load/system-user.ts';
import { nobody } from './nobody.ts';

/** Ends an account and its sessions; it stays in the list. */
export const end = async (database: Database, given: string, now: Date): Promise<Answer> => {
  const login = (await accountByLogin(database.sql, given, now))?.login;
  if (
    login === undefined ||
    !(await database.transaction((sql) => endAccount(sql, login, now, { system: systemUser() })))
  )
    return nobody(given);
  return done(
    text(
      `已停用账号 ${login}，其会话均已结束。该账号不再分配给他人。`,
      `The account ${login} has ended, and its sessions with it. Its login is not given again.`,
    ),
  );
};
