import { type AccountRow, clearAttempts, type Database, enrolKey, offeredKey } from '@qunxing/database';
import { attemptLimits } from '../account/attempts.ts';
import { countedAttempt } from '../account/counted-attempt.ts';
import { newRecoveryCodes, recoveryCodeHash } from './recovery-codes.ts';
import { SecondFactorRefusal } from './second-factor-refusal.ts';
import { matchedStep } from './totp.ts';

/** How long an offered key can be proved. */
const offerMinutes = 30;

/** Makes the offered key a person's second factor once their device shows its code; gives the recovery codes, which nobody can read again. */
export const enrolSecondFactor = async (
  { sql, transaction }: Database,
  { id }: Pick<AccountRow, 'id'>,
  code: string,
  now: Date,
): Promise<readonly string[] | SecondFactorRefusal> => {
  const limit = { key: `second-factor:${id}`, most: attemptLimits.perSecondFactor };
  if ((await countedAttempt(sql, [limit], now)) === undefined)
    return new SecondFactorRefusal('SECOND_FACTOR_TOO_MANY_ATTEMPTS');
  const key = await offeredKey(sql, id, new Date(now.getTime() - offerMinutes * 60_000));
  if (key === undefined) return new SecondFactorRefusal('SECOND_FACTOR_OFFER_OVER');
  const step = matchedStep(key, code.normalize('NFKC').replaceAll(/\s/g, ''), now);
  if (step === undefined) return new SecondFactorRefusal('SECOND_FACTOR_CODE_WRONG');
  const codes = newRecoveryCodes();
  const enrolment = { accountId: id, key, step, recoveryCodeHashes: codes.map(recoveryCodeHash) };
  const enrolled = await transaction((inside) => enrolKey(inside, enrolment, now));
  if (!enrolled) return new SecondFactorRefusal('SECOND_FACTOR_OFFER_OVER');
  await clearAttempts(sql, [limit.key]);
  return codes;
};
