import { accountStream } from '../accounts/account-stream.ts';
import { first, type Sql } from '../connection/sql.ts';
import { recordEvents } from '../events/record-events.ts';

/** The second factor of an account. */
export interface SecondFactorRow {
  /** The key that it shares with a device, in base 32. */
  readonly key: string;
  readonly enrolledAt: Date;
  /** Number of the 30 seconds whose code was taken last. */
  readonly lastStep: number;
  /** How many recovery codes are left. */
  readonly recoveryCodes: number;
}

/** The second factor of an account; undefined when it has none. One statement. */
export const secondFactorOf = (sql: Sql, accountId: string): Promise<SecondFactorRow | undefined> =>
  first(
    sql.query<SecondFactorRow>(
      `SELECT f.key, f.enrolled_at AS "enrolledAt", f.last_step AS "lastStep",
         (SELECT count(*)::int FROM recovery_code c WHERE c.account_id = f.account_id) AS "recoveryCodes"
       FROM second_factor f WHERE f.account_id = $1`,
      [accountId],
    ),
  );

/** Offers an account a key, in place of one that was offered before. */
export const offerKey = async (sql: Sql, accountId: string, key: string, at: Date): Promise<void> => {
  await sql.query(
    `INSERT INTO second_factor_offer (account_id, key, offered_at) VALUES ($1, $2, $3)
     ON CONFLICT (account_id) DO UPDATE SET key = excluded.key, offered_at = excluded.offered_at`,
    [accountId, key, at.toISOString()],
  );
};

/** The key that an account was offered since a moment. */
export const offeredKey = async (sql: Sql, accountId: string, since: Date): Promise<string | undefined> => {
  const row = await first(
    sql.query<{ key: string }>(
      'SELECT key FROM second_factor_offer WHERE account_id = $1 AND offered_at >= $2::timestamptz',
      [accountId, since.toISOString()],
    ),
  );
  return row?.key;
};

/** A key that a code has proved. */
export interface Enrolment {
  readonly accountId: string;
  readonly key: string;
  /** Number of the 30 seconds whose code proved it. */
  readonly step: number;
  readonly recoveryCodeHashes: readonly string[];
}

/**
 * Makes the offered key the second factor of its account, in place of one from before, with new recovery codes. Run it in a
 * transaction. False when the key is offered no more.
 */
export const enrolKey = async (
  sql: Sql,
  { accountId, key, step, recoveryCodeHashes }: Enrolment,
  at: Date,
): Promise<boolean> => {
  const taken = await sql.query(
    'DELETE FROM second_factor_offer WHERE account_id = $1 AND key = $2 RETURNING account_id',
    [accountId, key],
  );
  if (taken.length === 0) return false;
  await forget(sql, accountId);
  await sql.query('INSERT INTO second_factor (account_id, key, enrolled_at, last_step) VALUES ($1, $2, $3, $4::int)', [
    accountId,
    key,
    at.toISOString(),
    step,
  ]);
  await sql.query('INSERT INTO recovery_code (code_hash, account_id) SELECT h, $2 FROM unnest($1::text[]) AS h', [
    recoveryCodeHashes,
    accountId,
  ]);
  await tell(sql, accountId, 'account.second-factor-enrolled', at);
  return true;
};

/** Makes a key that everybody knows the second factor of every demonstration account that has none. One statement. */
export const enrolDemonstrationKey = async (sql: Sql, key: string, at: Date): Promise<void> => {
  await sql.query(
    `INSERT INTO second_factor (account_id, key, enrolled_at, last_step)
     SELECT a.id, $1, $2::timestamptz, 0 FROM account a WHERE a.demonstration ON CONFLICT (account_id) DO NOTHING`,
    [key, at.toISOString()],
  );
};

/** Takes the code of 30 seconds, once: false when it, or one of later seconds, was taken before, also at the same moment. */
export const takeStep = async (sql: Sql, accountId: string, step: number): Promise<boolean> => {
  const taken = await sql.query(
    'UPDATE second_factor SET last_step = $2::int WHERE account_id = $1 AND last_step < $2::int RETURNING account_id',
    [accountId, step],
  );
  return taken.length > 0;
};

/** Takes a recovery code, once: false when the account has none of this hash. */
export const takeRecoveryCode = async (sql: Sql, accountId: string, codeHash: string): Promise<boolean> => {
  const taken = await sql.query(
    'DELETE FROM recovery_code WHERE account_id = $1 AND code_hash = $2 RETURNING code_hash',
    [accountId, codeHash],
  );
  return taken.length > 0;
};

/** Takes the second factor and its recovery codes away. Run it in a transaction. */
export const removeSecondFactor = async (sql: Sql, accountId: string, at: Date): Promise<void> => {
  await forget(sql, accountId);
  await tell(sql, accountId, 'account.second-factor-removed', at);
};

async function forget(sql: Sql, accountId: string): Promise<void> {
  await sql.query('DELETE FROM recovery_code WHERE account_id = $1', [accountId]);
  await sql.query('DELETE FROM second_factor WHERE account_id = $1', [accountId]);
}

/** Only its owner changes a second factor. */
const tell = (sql: Sql, account: string, type: string, at: Date): Promise<void> =>
  recordEvents(sql, [{ stream: accountStream(account), type, by: { account }, at, facts: {} }]);
