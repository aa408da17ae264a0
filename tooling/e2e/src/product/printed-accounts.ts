/** A demonstration account as the product prints it at start. */
export type Account = { readonly login: string; readonly password: string };

/** The demonstration accounts in what the product printed: `login / password` at the beginning of a line, then whose it is. */
export const printedAccounts = (printed: string): readonly Account[] =>
  [...printed.matchAll(/^ +([\w-]+) +\/ (\S+) /gm)].map(([, login = '', password = '']) => ({ login, password }));
