import { appoint, createAccount, hashPassword, type Sql } from '@qunxing/database';
import type { Province } from '@qunxing/standards';
import { demonstrationAccountsOf } from '../account/demonstration-accounts.ts';

/** Creates the demonstration accounts with their appointments; one that is there already stays as it is. */
export const seedAccounts = async (sql: Sql, province: Province, at: Date): Promise<void> => {
  for (const { password, further = [], ...account } of demonstrationAccountsOf(province)) {
    const passwordHash = await hashPassword(password);
    const accountId = await createAccount(sql, { ...account, passwordHash, demonstration: true }, at);
    if (accountId === undefined) continue;
    for (const office of further) await appoint(sql, { ...office, accountId }, { at, by: 'qunxing' });
  }
};
