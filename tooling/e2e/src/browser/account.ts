import { inject } from 'vitest';
import { type Account, printedAccounts } from '../product/printed-accounts.ts';

/** The demonstration account of a login. @throws when the product printed none */
export function account(login: string): Account {
  const found = printedAccounts(inject('productPrinted')).find((one) => one.login === login);
  if (found === undefined) throw new Error(`the product printed no account ${login}`);
  return found;
}
