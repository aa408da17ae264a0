import {
  accountByLogin,
  actingBy,
  clearAttempts,
  isPassword,
  type KnownAccount,
  nobodysHash,
  type Sql,
  secondFactorOf,
  withdrawAttempts,
} from '@qunxing/database';
import { secondFactorOrRecovery } from '../second-factor/fresh-second-factor.ts';
import { attemptKeys, attemptLimits } from './attempts.ts';
import { type Begun, beginSession } from './begin-session.ts';
import { countedAttempt } from './counted-attempt.ts';
import { SignInRefusal } from './sign-in-refusal.ts';

/** What somebody gives to sign in, from where and with what. */
export interface Credentials {
  readonly login: string;
  readonly password: string;
  /** What their device shows, or a recovery code, where the account has a second factor. */
  readonly code?: string | undefined;
  readonly address: string;
  /** What the browser calls itself. */
  readonly browser: string;
}

/**
 * Why the second factor of an account lets nobody in; undefined when it has none, or it was given. A demonstration account, whose
 * password everybody knows, opens with that alone.
 */
const secondFactorRefused = async (
  sql: Sql,
  account: Pick<KnownAccount, 'id' | 'demonstration'>,
  code: string | undefined,
  now: Date,
): Promise<SignInRefusal | undefined> => {
  if (account.demonstration || (await secondFactorOf(sql, account.id)) === undefined) return undefined;
  if (code === undefined) return new SignInRefusal('SIGN_IN_SECOND_FACTOR_MISSING');
  const checked = await secondFactorOrRecovery(sql, account, code, now);
  if (checked === 'fresh') return undefined;
  return new SignInRefusal(
    checked.code === 'SECOND_FACTOR_TOO_MANY_ATTEMPTS' ? 'SIGN_IN_TOO_MANY_ATTEMPTS' : 'SIGN_IN_SECOND_FACTOR_WRONG',
  );
};

/**
 * Begins a session by the appointment by which the person acted last, or says why not. A wrong login and a wrong password cannot be
 * told apart, by answer or by time.
 */
export const signIn = async (sql: Sql, credentials: Credentials, now: Date): Promise<Begun | SignInRefusal> => {
  const { login, password, code, address, browser } = credentials;
  const keys = attemptKeys(login, address);
  const limits = [
    { key: keys.address, most: attemptLimits.perAddress },
    { key: keys.login, most: attemptLimits.perLogin },
  ];
  const attempt = await countedAttempt(sql, limits, now);
  if (attempt === undefined) return new SignInRefusal('SIGN_IN_TOO_MANY_ATTEMPTS');
  const found = await accountByLogin(sql, login, now);
  if (!(await isPassword(password, found?.passwordHash ?? nobodysHash)) || found === undefined) {
    return new SignInRefusal('SIGN_IN_CREDENTIALS_WRONG');
  }
  await withdrawAttempts(sql, attempt);
  const [appointment] = found.appointments;
  const unproved = await secondFactorRefused(sql, found, code, now);
  if (unproved !== undefined) return unproved;
  if (appointment === undefined) return new SignInRefusal('SIGN_IN_WITHOUT_APPOINTMENT');
  await clearAttempts(sql, [keys.login]);
  return beginSession(sql, actingBy(found, appointment), browser, now);
};
