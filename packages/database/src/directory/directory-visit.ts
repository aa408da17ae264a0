import { first, type Sql } from '../connection/sql.ts';

/** What a browser that went to the directory must bring back, and what its answer is checked with. */
export interface DirectoryVisit {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Keeps what a browser went to the directory with; visits that are over are forgotten. */
export const beginVisit = async (
  sql: Sql,
  cookieHash: string,
  { state, nonce, verifier }: DirectoryVisit,
  { now, expiresAt }: { readonly now: Date; readonly expiresAt: Date },
): Promise<void> => {
  await sql.query('DELETE FROM directory_visit WHERE expires_at < $1::timestamptz', [now.toISOString()]);
  await sql.query(
    'INSERT INTO directory_visit (cookie_hash, state, nonce, verifier, expires_at) VALUES ($1, $2, $3, $4, $5)',
    [cookieHash, state, nonce, verifier, expiresAt.toISOString()],
  );
};

/** Takes what a browser went with, once; undefined when it never went, came back before, or took too long. */
export const takeVisit = (sql: Sql, cookieHash: string, now: Date): Promise<DirectoryVisit | undefined> =>
  first(
    sql.query<DirectoryVisit>(
      `DELETE FROM directory_visit WHERE cookie_hash = $1 AND expires_at > $2::timestamptz
       RETURNING state, nonce, verifier`,
      [cookieHash, now.toISOString()],
    ),
  );
