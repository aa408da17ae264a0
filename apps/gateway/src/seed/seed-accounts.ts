import { accountByLogin, createAccount, hashPassword, type Sql, saveExpert } from '@qunxing/database';
import type { Province } from '@qunxing/standards';
import { type DemonstrationAccountEntry, demonstrationAccountsOf } from '../account/demonstration-accounts.ts';

/** Creates one demonstration account, with what is known of an expert; one that is there already stays as it is. */
export const createDemonstrationAccount = async (
  sql: Sql,
  { expert, password: _, ...account }: DemonstrationAccountEntry,
  passwordHash: string,
  at: Date,
): Promise<void> => {
  await createAccount(sql, { ...account, passwordHash, demonstration: true }, at);
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
