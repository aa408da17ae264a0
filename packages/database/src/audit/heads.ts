import { type Head, headText, type PublicKey, rootOf, type SignedHead, writtenHash } from '@qunxing/audit-log';
import type { Database } from '../connection/database.ts';
import { first, type Sql } from '../connection/sql.ts';
import { platformDigest } from '../identity/platform-digest.ts';
import { lockedLog } from './log-state.ts';

/** Signs heads of the log with a key that is not in the database. */
export interface HeadSigner extends PublicKey {
  /** The Ed25519 signature over the UTF-8 bytes of a text, in hexadecimal. */
  readonly sign: (text: string) => string;
}

const columns = `size, streams, root, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, key_id AS key,
  algorithm, signature`;

const keepHead = async (
  sql: Sql,
  { size, streams, root, at, key, algorithm, signature }: SignedHead,
): Promise<void> => {
  await sql.query(
    `INSERT INTO audit_head (size, streams, root, at, key_id, algorithm, signature)
     VALUES ($1::int, $2::int, $3, $4::timestamptz, $5, $6, $7)`,
    [size, streams, root, at, key, algorithm, signature],
  );
};

/** Signs the log as it stands, once for each size and key; gives that head, or undefined while the log is empty. */
export const signHead = (database: Database, signer: HeadSigner, at: Date): Promise<SignedHead | undefined> =>
  database.transaction(async (sql) => {
    const { frontier, streams } = await lockedLog(sql);
    if (frontier.size === 0) return undefined;
    const signed = await first(
      sql.query<SignedHead>(`SELECT ${columns} FROM audit_head WHERE size = $1::int AND key_id = $2`, [
        frontier.size,
        signer.id,
      ]),
    );
    if (signed !== undefined) return signed;
    const root = writtenHash(platformDigest, rootOf(platformDigest, frontier));
    const head: Head = { size: frontier.size, streams, root, at: at.toISOString(), key: signer.id };
    const kept: SignedHead = { ...head, algorithm: 'ed25519', signature: signer.sign(headText(head)) };
    await sql.query('INSERT INTO audit_key (id, public_key, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
      signer.id,
      signer.publicKey,
      at.toISOString(),
    ]);
    await keepHead(sql, kept);
    return kept;
  });

/** The heads that were signed last, the newest first. One statement. */
export const latestHeads = (sql: Sql, most: number): Promise<readonly SignedHead[]> =>
  sql.query<SignedHead>(`SELECT ${columns} FROM audit_head ORDER BY size DESC, audit_head.at DESC LIMIT $1::int`, [
    most,
  ]);

/** Every head up to a size of the log, by size. */
export const headsUpTo = (sql: Sql, size: number): Promise<readonly SignedHead[]> =>
  sql.query<SignedHead>(`SELECT ${columns} FROM audit_head WHERE size <= $1::int ORDER BY size, audit_head.at`, [size]);

/** Every key that has signed a head, in the order of their first use. */
export const signingKeys = (sql: Sql): Promise<readonly PublicKey[]> =>
  sql.query<PublicKey>('SELECT id, public_key AS "publicKey" FROM audit_key ORDER BY at, id');
