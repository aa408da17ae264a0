import type { Localized } from '@qunxing/criterion';
import {
  accountByLogin,
  createAccount,
  type Database,
  endAccount,
  everyAccount,
  hashPassword,
  loginTaken,
  openDatabase,
  setPassword,
} from '@qunxing/database';
import { type Answer, databaseFails, exitCodes, plain, text, unusable } from '../answer.ts';
import type { AccountCommand } from '../command.ts';
import { configuredProvince, type LoadedProvince } from '../load/configured-province.ts';
import { notFilled, type Surroundings, targetOf } from '../target.ts';
import { askPassword, type PasswordSource } from './ask-password.ts';
import { readLogin, readOffice, readRole } from './new-account.ts';
import { weakness } from './password-strength.ts';

type Add = Extract<AccountCommand, { readonly verb: 'account add' }>;
type Change = Extract<AccountCommand, { readonly verb: 'account password' | 'account end' }>;

const done = (...lines: readonly Localized[]): Answer => ({ code: exitCodes.done, lines, errors: [] });

/** The hash of the password that is typed or piped, or why it is not taken. */
const askedHash = async (
  login: string,
  passwords: PasswordSource,
): Promise<{ readonly hash: string } | { readonly refused: Localized }> => {
  const asked = await askPassword(passwords);
  if ('refused' in asked) return asked;
  const weak = weakness(asked.password, login);
  return weak === undefined ? { hash: await hashPassword(asked.password) } : { refused: weak };
};

/** A day in China. */
const dayOf = (at: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(at);

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

const add = async (
  database: Database,
  { login: given, role: asked, division, name }: Add,
  { now, passwords, province }: Asking,
): Promise<Answer> => {
  const [login, role] = [readLogin(given), readRole(asked)];
  if ('refused' in login) return unusable(login.refused);
  if ('refused' in role) return unusable(role.refused);
  const configured = await province();
  if ('refused' in configured) return unusable(configured.refused);
  const office = await readOffice(database.sql, role.role, division, configured.province.divisions);
  if ('refused' in office) return unusable(office.refused);
  const owner = await loginTaken(database.sql, login.login);
  if (owner !== undefined) return unusable(taken(login.login, owner.endedAt));
  const password = await askedHash(login.login, passwords);
  if ('refused' in password) return unusable(password.refused);
  const displayName = plain(name?.trim() || login.login);
  const entry = { ...login, ...role, ...office, displayName, passwordHash: password.hash, demonstration: false };
  if ((await createAccount(database.sql, entry, now)) === undefined) return unusable(taken(login.login, null));
  const { 'zh-CN': zh, en } = office.organization;
  return done(
    text(`已建立账号 ${login.login}：${role.role}，${zh}。`, `Account ${login.login} was made: ${role.role}, ${en}.`),
  );
};

const list = async ({ sql }: Database): Promise<Answer> => {
  const accounts = await everyAccount(sql);
  if (accounts.length === 0) {
    return done(
      text(
        '还没有账号。建立：qunxing account add <账号> --role <角色> …',
        'There is no account yet. Make one: qunxing account add <login> --role <role> …',
      ),
    );
  }
  return done(
    ...accounts.map(({ login, role, divisionCode, displayName, organization, demonstration, endedAt }) => {
      const [mark, sign] = demonstration ? ['  【示例】', '  [demonstration]'] : ['', ''];
      const [zh, en] =
        endedAt === null ? [mark, sign] : [`${mark}  已于 ${dayOf(endedAt)} 停用`, `${sign}  ended ${dayOf(endedAt)}`];
      const head = `${login}  ${role}  ${divisionCode ?? '–'}`;
      return text(
        `${head}  ${displayName['zh-CN']}  ${organization['zh-CN']}${zh}`,
        `${head}  ${displayName.en}  ${organization.en}${en}`,
      );
    }),
  );
};

const nobody = (login: string): Answer =>
  unusable(
    text(
      `没有可登录的账号“${login}”。现有账号见 qunxing account list。`,
      `There is no account "${login}" that may sign in. See qunxing account list.`,
    ),
  );

const change = async (database: Database, { login: given }: Change, { now, passwords }: Asking): Promise<Answer> => {
  const found = await accountByLogin(database.sql, given, now);
  if (found === undefined) return nobody(given);
  const { login } = found;
  const password = await askedHash(login, passwords);
  if ('refused' in password) return unusable(password.refused);
  await database.transaction((sql) => setPassword(sql, login, password.hash, now));
  return done(
    text(
      `已更换 ${login} 的密码，其原有会话均已结束。`,
      `The password of ${login} was changed; its sessions have ended.`,
    ),
  );
};

const end = async (database: Database, { login: given }: Change, now: Date): Promise<Answer> => {
  const login = (await accountByLogin(database.sql, given, now))?.login;
  if (login === undefined || !(await database.transaction((sql) => endAccount(sql, login, now)))) return nobody(given);
  return done(
    text(
      `已停用账号 ${login}，其会话均已结束。该账号不再分配给他人。`,
      `The account ${login} has ended, and its sessions with it. Its login is not given again.`,
    ),
  );
};

const isFilled = async ({ sql }: Database): Promise<boolean> =>
  (await sql.query('SELECT 1 FROM division LIMIT 1')).length > 0;

/** When a command is given; where a password and the province that the database serves come from if they are needed. */
export interface Asking {
  readonly now: Date;
  readonly passwords: PasswordSource;
  readonly province: () => Promise<
    { readonly province: Pick<LoadedProvince, 'divisions'> } | { readonly refused: Localized }
  >;
}

/** Enters an account into an open database, lists those there are, gives one a new password, or ends one. */
export const accountIn = async (database: Database, command: AccountCommand, asking: Asking): Promise<Answer> => {
  if (!(await isFilled(database))) return databaseFails(notFilled);
  switch (command.verb) {
    case 'account add':
      return add(database, command, asking);
    case 'account list':
      return list(database);
    case 'account password':
      return change(database, command, asking);
    case 'account end':
      return end(database, command, asking.now);
  }
};

/** The same in the database that the command line and the environment name; it must exist. */
export const account = async (command: AccountCommand, around: Surroundings): Promise<Answer> => {
  const opening = await openDatabase(targetOf(command.data, around));
  if ('refused' in opening) return databaseFails(opening.refused.message);
  const { database } = opening;
  const passwords = { input: process.stdin, prompt: process.stderr };
  try {
    return await accountIn(database, command, {
      now: around.now,
      passwords,
      province: () => configuredProvince(around),
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
