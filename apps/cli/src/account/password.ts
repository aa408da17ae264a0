import { accountByLogin, type Database, setPassword } from '@qunxing/database';
import { type Answer, done, text, unusable } from '../answer.ts';
import { systemUser } from '../load/system-user.ts';
import type { Asking } from './asking.ts';
import { newPassword } from './new-password.ts';
import { nobody } from './nobody.ts';

/** Gives an account the password that is asked for, and ends its sessions. */
export const password = async (database: Database, given: string, { now, passwords }: Asking): Promise<Answer> => {
  const found = await accountByLogin(database.sql, given, now);
  if (found === undefined) return nobody(given);
  const { login } = found;
  const asked = await newPassword(login, passwords);
  if ('refused' in asked) return unusable(asked.refused);
  await database.transaction((sql) => setPassword(sql, login, asked.hash, now, { system: systemUser() }));
  return done(
    text(
      `已更换 ${login} 的密码，其原有会话均已结束。`,
      `The password of ${login} was changed; its sessions have ended.`,
    ),
  );
};
