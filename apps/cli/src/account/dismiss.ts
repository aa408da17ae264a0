import { accountByLogin, type Database, endAppointment } from '@qunxing/database';
import { type Answer, done, text, unusable } from '../answer.ts';
import type { AccountCommand } from '../command.ts';
import type { Asking } from './asking.ts';
import { nobody } from './nobody.ts';
import { readRole, roleNamed } from './role.ts';

type Dismiss = Extract<AccountCommand, { readonly verb: 'account appoint' | 'account dismiss' }>;

/** Ends one of a person's appointments, and the sessions that act by it. */
export const dismiss = async (
  database: Database,
  { login, role: asked, division }: Dismiss,
  { now }: Pick<Asking, 'now'>,
): Promise<Answer> => {
  const role = readRole(asked);
  if ('refused' in role) return unusable(role.refused);
  const found = await accountByLogin(database.sql, login, now);
  if (found === undefined) return nobody(login);
  const held = found.appointments.find((one) => one.role === role.role && one.divisionCode === (division ?? null));
  if (held === undefined || !(await database.transaction((sql) => endAppointment(sql, held.id, now)))) {
    const [named, at] = [roleNamed(role.role), division ?? ''];
    return unusable(
      text(
        `${found.login} 没有此任职：${named['zh-CN']} ${at}，未作改动。现有任职见 qunxing account list。`,
        `${found.login} holds no such appointment: ${named.en} ${at}; nothing was changed. See qunxing account list.`,
      ),
    );
  }
  const { 'zh-CN': zh, en } = held.organization;
  return done(
    text(
      `已免去 ${found.login} 的任职：${zh}，以此身份登录的会话均已结束。`,
      `The appointment of ${found.login} has ended: ${en}; the sessions acting by it have ended with it.`,
    ),
  );
};
