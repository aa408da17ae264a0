import { accountByLogin, type Database, appoint as enter } from '@qunxing/database';
import { type Answer, done, text, unusable } from '../answer.ts';
import type { AccountCommand } from '../command.ts';
import type { Asking } from './asking.ts';
import { nobody } from './nobody.ts';
import { readOffice } from './office.ts';
import { readRole } from './role.ts';

type Appoint = Extract<AccountCommand, { readonly verb: 'account appoint' | 'account dismiss' }>;

/** Gives a person one more appointment, to an office of the configured province. */
export const appoint = async (
  database: Database,
  { login, role: asked, division }: Appoint,
  { now, province }: Asking,
): Promise<Answer> => {
  const role = readRole(asked);
  if ('refused' in role) return unusable(role.refused);
  const configured = await province();
  if ('wrong' in configured) return unusable(...configured.wrong);
  const office = await readOffice(database.sql, role.role, division, configured.province.divisions);
  if ('refused' in office) return unusable(office.refused);
  const found = await accountByLogin(database.sql, login, now);
  if (found === undefined) return nobody(login);
  const { 'zh-CN': zh, en } = office.organization;
  const entry = { ...role, ...office, accountId: found.id };
  const made = await database.transaction((sql) => enter(sql, entry, now));
  if (made === undefined) {
    return unusable(
      text(
        `${found.login} 已有此任职：${zh}，未作改动。`,
        `${found.login} holds this appointment already: ${en}; nothing was changed.`,
      ),
    );
  }
  return done(
    text(
      `已为 ${found.login} 增加任职：${zh}。登录后可在右上角切换身份。`,
      `${found.login} was appointed: ${en}. Signed in, the person chooses at the top right by which appointment to act.`,
    ),
  );
};
