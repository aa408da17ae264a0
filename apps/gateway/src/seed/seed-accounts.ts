import {
  accountByLogin,
  appoint,
  createAccount,
  enrolDemonstrationKey,
  hashPassword,
  type Sql,
  saveExpert,
} from '@qunxing/database';
import type { Province } from '@qunxing/standards';
import { type DemonstrationAccountEntry, demonstrationAccountsOf } from '../account/demonstration-accounts.ts';
import { demonstrationKey } from '../second-factor/demonstration-key.ts';

/** Creates one demonstration account with its appointments and what is known of an expert; one that is there already stays as it is. */
export const createDemonstrationAccount = async (
  sql: Sql,
  { expert, further = [], password: _, ...account }: DemonstrationAccountEntry,
  passwordHash: string,
  at: Date,
): Promise<void> => {
  const made = await createAccount(sql, { ...account, passwordHash, demonstration: true }, at);
  if (made !== undefined) for (const office of further) await appoint(sql, { ...office, accountId: made }, at);
  if (expert === undefined) return;
  const stored = await accountByLogin(sql, account.login, at);
  if (stored?.demonstration) await saveExpert(sql, { account: stored.id, ...expert }, { at, by: 'qunxing' });
};

/** Creates the demonstration accounts: one of each role, and the experts. */
export const seedAccounts = async (sql: Sql, province: Province, at: Date): Promise<void> => {
  for (const entry of demonstrationAccountsOf(province)) {
    await createDemonstrationAccount(sql, entry, await hashPassword(entry.password), at);
  }
};

/** Lets every demonstration account sign with the code that is shown to it. */
export const seedSecondFactors = (sql: Sql, at: Date): Promise<void> =>
  enrolDemonstrationKey(sql, demonstrationKey, at);
