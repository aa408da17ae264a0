import {
  type AccountRow,
  accountByLogin,
  clearAttempts,
  countAttempts,
  createSession,
  recordAttempt,
  type Sql,
} from '@qunxing/database';
import { attemptKeys, attemptLimits, windowStart } from './attempts.ts';
import { isPassword, nobodysHash } from './password.ts';
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

const isBarred = async (sql: Sql, keys: ReturnType<typeof attemptKeys>, now: Date): Promise<boolean> => {
  const since = windowStart(now);
  return (
    (await countAttempts(sql, [keys.login], since)) >= attemptLimits.perLogin ||
    (await countAttempts(sql, [keys.address], since)) >= attemptLimits.perAddress
  );
};

/** Begins a session, or says why not. A wrong login and a wrong password cannot be told apart, by answer or by time. */
export const signIn = async (sql: Sql, credentials: Credentials, now: Date): Promise<Begun | SignInRefusal> => {
  const { login, password, address } = credentials;
  const keys = attemptKeys(login, address);
  if (await isBarred(sql, keys, now)) return new SignInRefusal('SIGN_IN_TOO_MANY_ATTEMPTS');
  const found = await accountByLogin(sql, login, now);
  if (!(await isPassword(password, found?.passwordHash ?? nobodysHash)) || found === undefined) {
    await recordAttempt(sql, [keys.login, keys.address], now);
    return new SignInRefusal('SIGN_IN_CREDENTIALS_WRONG');
  }
  const { passwordHash: _, ...account } = found;
  const token = newToken();
  const expiresAt = sessionEnd(now);
  await clearAttempts(sql, [keys.login]);
  await createSession(sql, { tokenHash: tokenHash(token), accountId: account.id, createdAt: now, expiresAt });
  return { account, token, expiresAt };
};
