import {
  type AccountRow,
  clearAttempts,
  type SecondFactorRow,
  type Sql,
  secondFactorOf,
  takeRecoveryCode,
  takeStep,
  withdrawAttempts,
} from '@qunxing/database';
import { attemptLimits } from '../account/attempts.ts';
import { countedAttempt } from '../account/counted-attempt.ts';
import { demonstrationKey, nextDemonstrationCode } from './demonstration-key.ts';
import { recoveryCodeHash } from './recovery-codes.ts';
import { SecondFactorRefusal } from './second-factor-refusal.ts';
import { matchedStep } from './totp.ts';

/** Somebody, and whether a key that everybody knows may stand for their device: in a demonstration only. */
type Person = Pick<AccountRow, 'id'> & Partial<Pick<AccountRow, 'demonstration'>>;
type Checked = 'fresh' | SecondFactorRefusal;

/** The second factor of a person that counts for them; undefined when they have none. */
export const countingSecondFactor = async (
  sql: Sql,
  { id, demonstration = false }: Person,
): Promise<SecondFactorRow | undefined> => {
  const factor = await secondFactorOf(sql, id);
  return factor?.key === demonstrationKey && !demonstration ? undefined : factor;
};

/** The number of the 30 seconds whose code was given; of a demonstration also of the next ones that were not taken. */
const stepGiven = (factor: SecondFactorRow, code: string, now: Date): number | undefined => {
  const next = nextDemonstrationCode(factor, now);
  return next?.code === code ? next.step : matchedStep(factor.key, code, now);
};

/** Runs one check of an account's second factor, of which only so many may fail within the window, from wherever they come. */
const limited = async (sql: Sql, { id }: Person, now: Date, check: () => Promise<Checked>): Promise<Checked> => {
  const key = `second-factor:${id}`;
  const attempt = await countedAttempt(sql, [{ key, most: attemptLimits.perSecondFactor }], now);
  if (attempt === undefined) return new SecondFactorRefusal('SECOND_FACTOR_TOO_MANY_ATTEMPTS');
  const checked = await check();
  if (checked === 'fresh') await clearAttempts(sql, [key]);
  // What was right and came twice is no guess.
  else if (checked.code !== 'SECOND_FACTOR_CODE_WRONG') await withdrawAttempts(sql, attempt);
  return checked;
};

/**
 * Whether a person holds their device now: the code that it shows, within 30 seconds of drift either way, each once. For official acts
 * and whatever else needs more than a session. Call it before the transaction of the act, so that a failure is counted though the act
 * does not happen.
 * @param now the time of day, never a clock that a demonstration has moved
 */
export const freshSecondFactor = (sql: Sql, viewer: Person, code: string, now: Date): Promise<Checked> =>
  limited(sql, viewer, now, async () => {
    const factor = await countingSecondFactor(sql, viewer);
    if (factor === undefined) return new SecondFactorRefusal('SECOND_FACTOR_NOT_ENROLLED');
    const step = stepGiven(factor, code.normalize('NFKC').replaceAll(/\s/g, ''), now);
    if (step === undefined) return new SecondFactorRefusal('SECOND_FACTOR_CODE_WRONG');
    return (await takeStep(sql, viewer.id, step)) ? 'fresh' : new SecondFactorRefusal('SECOND_FACTOR_CODE_USED');
  });

/** The same where a recovery code may stand for the device: signing in, and turning the second factor off. */
export const secondFactorOrRecovery = (sql: Sql, viewer: Person, given: string, now: Date): Promise<Checked> =>
  /^[\d\s]*$/.test(given.normalize('NFKC'))
    ? freshSecondFactor(sql, viewer, given, now)
    : limited(sql, viewer, now, async () =>
        (await takeRecoveryCode(sql, viewer.id, recoveryCodeHash(given)))
          ? 'fresh'
          : new SecondFactorRefusal('SECOND_FACTOR_CODE_WRONG'),
      );
