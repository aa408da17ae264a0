import type { Localized } from '@qunxing/criterion';
import { createAccount, type Database, loginTaken, readLogin } from '@qunxing/database';
import { type Answer, done, plain, text, unusable } from '../answer.ts';
import type { AccountCommand } from '../command.ts';
import { systemUser } from '../load/system-user.ts';
import type { Asking } from './asking.ts';
import { dayOf } from './day.ts';
import { newPassword } from './new-password.ts';
import { readOffice } from './office.ts';
import { readRole } from './role.ts';

type Add = Extract<AccountCommand, { readonly verb: 'account add' }>;

const taken = (login: string, endedAt: Date | null): Localized =>
  endedAt === null
    ? text(
        `账号“${login}”已存在（不分大小写），未作改动。可另选账号；如需更换其密码：qunxing account password ${login}`,
        `The login "${login}" is taken, in whatever capitals; nothing was changed. Choose another, or set its password: qunxing account password ${login}`,
      )
    : text(
        `账号“${login}”已于 ${dayOf(endedAt)} 停用，不再分配，未作改动。请另选账号。`,
        `The login "${login}" ended on ${dayOf(endedAt)} and is not given again; nothing was changed. Choose another.`,
      );

/** Makes an account of a role for a division of the configured province, with the password that is asked for. */
export const add = async (
  database: Database,
  { login: given, role: asked, division, name }: Add,
  { now, passwords, province }: Asking,
): Promise<Answer> => {
  const [login, role] = [readLogin(given), readRole(asked)];
  if ('refused' in login) return unusable(login.refused);
  if ('refused' in role) return unusable(role.refused);
  const configured = await province();
  if ('wrong' in configured) return unusable(...configured.wrong);
  const office = await readOffice(database.sql, role.role, division, configured.province.divisions);
  if ('refused' in office) return unusable(office.refused);
  const owner = await loginTaken(database.sql, login.login);
  if (owner !== undefined) return unusable(taken(login.login, owner.endedAt));
  const password = await newPassword(login.login, passwords);
  if ('refused' in password) return unusable(password.refused);
  const displayName = plain(name?.trim() || login.login);
  const entry = { ...login, ...role, ...office, displayName, passwordHash: password.hash, demonstration: false };
  const by = { system: systemUser() };
  const id = await database.transaction((sql) => createAccount(sql, entry, now, by));
  if (id === undefined) return unusable(taken(login.login, null));
  const { 'zh-CN': zh, en } = office.organization;
  return done(text(`已建立账号 ${login.login}：${zh}。`, `Account ${login.login} was made: ${en}.`));
};
