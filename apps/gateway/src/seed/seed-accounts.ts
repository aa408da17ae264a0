import { createAccount, hashPassword, type Sql } from '@qunxing/database';
import type { Province } from '@qunxing/standards';
import { demonstrationAccountsOf } from '../account/demonstration-accounts.ts';

/** Creates the demonstration accounts, one of each role; one that is there already stays as it is. */
export const seedAccounts = async (sql: Sql, province: Province, at: Date): Promise<void> => {
  for (const { password, ...account } of demonstrationAccountsOf(province)) {
    await createAccount(sql, { ...account, passwordHash: await hashPassword(password), demonstration: true }, at);
  }
};
