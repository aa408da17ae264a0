import {
  type AccountRow,
  accountByLogin,
  clearAttempts,
  countAttempts,
  createSession,
  isPassword,
  nobodysHash,
  recordAttempt,
  type Sql,
  withdrawAttempts,
} from '@qunxing/database';
import { attemptKeys, attemptLimits, windowStart } from './attempts.ts';
import { newToken, sessionEnd, tokenHash } from './session-token.ts';
import { SignInRefusal } from './sign-in-refusal.ts';

/** What somebody gives to sign in, from where. */
export interface Credentials {
  readonly login: string;
  readonly password: string;
  readonly address: string;
}

/** A begun session: its token goes to the browser and nowhere else. */
export interface Begun {
  readonly account: AccountRow;
  readonly token: string;
  readonly expiresAt: Date;
}

const isOver = async (sql: Sql, keys: ReturnType<typeof attemptKeys>, now: Date, more: 0 | 1): Promise<boolean> => {
  const since = windowStart(now);
  if ((await countAttempts(sql, [keys.address], since)) + more > attemptLimits.perAddress) return true;
  return (await countAttempts(sql, [keys.login], since)) + more > attemptLimits.perLogin;
};

/**
 * Counts an attempt before the password is looked at, so that many at the same moment count too; gives the ids to withdraw it by,
 * or undefined when there are more than the limits allow. While barred nothing is counted: the bar ends by itself.
 */
const countedAttempt = async (
  sql: Sql,
  keys: ReturnType<typeof attemptKeys>,
  now: Date,
): Promise<readonly string[] | undefined> => {
  if (await isOver(sql, keys, now, 1)) return undefined;
  const attempt = await recordAttempt(sql, [keys.login, keys.address], now);
  return (await isOver(sql, keys, now, 0)) ? undefined : attempt;
};

/** Begins a session, or says why not. A wrong login and a wrong password cannot be told apart, by answer or by time. */
export const signIn = async (sql: Sql, credentials: Credentials, now: Date): Promise<Begun | SignInRefusal> => {
  const { login, password, address } = credentials;
  const keys = attemptKeys(login, address);
  const attempt = await countedAttempt(sql, keys, now);
  if (attempt === undefined) return new SignInRefusal('SIGN_IN_TOO_MANY_ATTEMPTS');
  const found = await accountByLogin(sql, login, now);
  if (!(await isPassword(password, found?.passwordHash ?? nobodysHash)) || found === undefined) {
    return new SignInRefusal('SIGN_IN_CREDENTIALS_WRONG');
  }
  const { passwordHash: _, ...account } = found;
  const token = newToken();
  const expiresAt = sessionEnd(now);
  await clearAttempts(sql, [keys.login]);
  await withdrawAttempts(sql, attempt);
  await createSession(sql, { tokenHash: tokenHash(token), accountId: account.id, createdAt: now, expiresAt });
  return { account, token, expiresAt };
};
