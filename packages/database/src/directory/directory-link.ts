import { accountStream } from '../accounts/account-stream.ts';
import { accountById, type KnownAccount } from '../accounts/accounts.ts';
import { first, type Sql } from '../connection/sql.ts';
import { recordEvents, theProgram } from '../events/record-events.ts';
import { keepPersonal } from '../personal-data/keep-personal.ts';

/** What a directory calls a person, and which directory. */
export interface DirectorySubject {
  readonly issuer: string;
  readonly subject: string;
}

/** Lets a person of a directory sign in as an account; false when they are linked to one already. Run it in a transaction. */
export const linkSubject = async (
  sql: Sql,
  { issuer, subject }: DirectorySubject,
  accountId: string,
  at: Date,
): Promise<boolean> => {
  const linked = await sql.query(
    `INSERT INTO directory_link (issuer, subject, account_id, linked_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING subject`,
    [issuer, subject, accountId, at.toISOString()],
  );
  if (linked.length === 0) return false;
  const facts = { issuer, subject: await keepPersonal(sql, { subject }, at) };
  await recordEvents(sql, [{ stream: accountStream(accountId), type: 'account.linked', by: theProgram, at, facts }]);
  return true;
};

/** The account as which a person of a directory may sign in; undefined when nobody linked them, or it has ended. */
export const accountOfSubject = async (
  sql: Sql,
  { issuer, subject }: DirectorySubject,
  now: Date,
): Promise<KnownAccount | undefined> => {
  const link = await first(
    sql.query<{ accountId: string }>(
      'SELECT account_id AS "accountId" FROM directory_link WHERE issuer = $1 AND subject = $2',
      [issuer, subject],
    ),
  );
  return link && accountById(sql, link.accountId, now);
};
