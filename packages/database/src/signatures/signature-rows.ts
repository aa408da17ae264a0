import type { Localized } from '@qunxing/criterion';
import { first, type Sql } from '../connection/sql.ts';
import type { Place } from '../events/act.ts';
import { hashText } from '../identity/sha256.ts';
import { type Seal, type SignatureEntry, signatureHash } from './signature.ts';

/** A scan of a stamped original, as it is bound to a signature. */
export interface ScanRow {
  readonly id: string;
  /** `sha256:<hex>` of the file. */
  readonly hash: string;
  readonly name: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  /** What the account of whoever bound it is called now. */
  readonly boundBy: Localized;
  /** ISO date and time. */
  readonly at: string;
}

/** A signature as it is kept, with what was bound to it since. */
export interface SignatureRow extends Place, Omit<SignatureEntry, 'verb'> {
  /** `sha256:<hex>`. */
  readonly hash: string;
  readonly verb: string;
  readonly contentHash: string;
  /** What the account is called now. */
  readonly person: Localized;
  /** The signature that the event of the act names. */
  readonly named: string | null;
  readonly scans: readonly ScanRow[];
}

const nameOf = (account: string): string =>
  `jsonb_build_object('zh-CN', ${account}.display_name_zh, 'en', ${account}.display_name_en)`;

const select = `SELECT s.hash, s.stream, s.sequence, s.verb, s.content, s.content_hash AS "contentHash", s.method,
    s.seal::jsonb AS seal, ${momentOf('s.at')} AS at, ${nameOf('a')} AS person,
    jsonb_build_object('account', s.account_id, 'appointment', s.appointment_id, 'role', s.role, 'division', s.division_code,
      'organization', jsonb_build_object('zh-CN', s.organization_zh, 'en', s.organization_en)) AS signer,
    e.body::jsonb ->> 'signature' AS named,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'hash', c.file_hash, 'name', c.name, 'mediaType', f.media_type,
        'size', f.size, 'boundBy', ${nameOf('b')}, 'at', ${momentOf('c.at')}) ORDER BY c.at, c.id), '[]')
     FROM signature_scan c JOIN stored_file f ON f.hash = c.file_hash JOIN account b ON b.id = c.account_id
     WHERE c.signature_hash = s.hash) AS scans
  FROM signature s JOIN account a ON a.id = s.account_id
  JOIN domain_event e ON e.stream = s.stream AND e.sequence = s.sequence`;

/** A moment as `Date.toISOString` writes it. */
function momentOf(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** The signatures of the acts on aggregates, by their streams; the newest first. One statement. */
export const signaturesOf = (sql: Sql, streams: readonly string[]): Promise<readonly SignatureRow[]> =>
  sql.query<SignatureRow>(`${select} WHERE s.stream = ANY($1::text[]) ORDER BY s.at DESC, s.sequence DESC, s.hash`, [
    streams,
  ]);

/** One signature by its hash; undefined when there is none. One statement. */
export const signatureByHash = (sql: Sql, hash: string): Promise<SignatureRow | undefined> =>
  first(sql.query<SignatureRow>(`${select} WHERE s.hash = $1`, [hash]));

/** Whether a signature is what was kept: its content and record have their hashes, and the event of the act names it. */
export const isIntact = ({ hash, stream, sequence, contentHash, named, ...row }: SignatureRow): boolean => {
  const { verb, content, signer, method, at } = row;
  const seal: Seal | null = row.seal;
  const record = { verb, content, signer, method, seal, at };
  return hashText(content) === contentHash && signatureHash({ stream, sequence }, record) === hash && named === hash;
};
