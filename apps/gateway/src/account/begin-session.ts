import { type AccountRow, createSession, type Sql } from '@qunxing/database';
import { newToken, sessionEnd, tokenHash } from './session-token.ts';

/** A begun session: its token goes to the browser and nowhere else. */
export interface Begun {
  readonly account: AccountRow;
  readonly token: string;
  readonly expiresAt: Date;
}

/** Begins a session of a person who acts by an appointment, with a token that nobody had before; it ends after a working day, or when told. */
export const beginSession = async (
  sql: Sql,
  account: AccountRow,
  browser: string,
  now: Date,
  expiresAt: Date = sessionEnd(now),
): Promise<Begun> => {
  const token = newToken();
  const { id: accountId, appointment } = account;
  await createSession(sql, { tokenHash: tokenHash(token), accountId, appointment, browser, createdAt: now, expiresAt });
  return { account, token, expiresAt };
};
