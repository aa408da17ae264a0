import {
  type AccountRow,
  accountById,
  clearAttempts,
  isPassword,
  nobodysHash,
  offerKey,
  type Sql,
  secondFactorOf,
} from '@qunxing/database';
import { attemptLimits } from '../account/attempts.ts';
import { countedAttempt } from '../account/counted-attempt.ts';
import { SecondFactorRefusal } from './second-factor-refusal.ts';
import { newKey } from './totp.ts';

/**
 * Offers a person a key for their device, once they gave their password anew: an unlocked screen is not enough to take an account over.
 * A demonstration account, which many use, may always be given another.
 */
export const offerSecondFactor = async (
  sql: Sql,
  { id, demonstration }: Pick<AccountRow, 'id' | 'demonstration'>,
  password: string,
  now: Date,
): Promise<string | SecondFactorRefusal> => {
  if (!demonstration && (await secondFactorOf(sql, id)) !== undefined)
    return new SecondFactorRefusal('SECOND_FACTOR_ENROLLED_ALREADY');
  const limit = { key: `password:${id}`, most: attemptLimits.perLogin };
  if ((await countedAttempt(sql, [limit], now)) === undefined)
    return new SecondFactorRefusal('SECOND_FACTOR_TOO_MANY_ATTEMPTS');
  const found = await accountById(sql, id, now);
  if (!(await isPassword(password, found?.passwordHash ?? nobodysHash)))
    return new SecondFactorRefusal('SECOND_FACTOR_PASSWORD_WRONG');
  await clearAttempts(sql, [limit.key]);
  const key = newKey();
  await offerKey(sql, id, key, now);
  return key;
};
