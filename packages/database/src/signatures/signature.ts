import { canonicalJson, type Localized } from '@qunxing/criterion';
import type { Role } from '../appointments/appointments.ts';
import type { Sql } from '../connection/sql.ts';
import type { Place } from '../events/act.ts';
import { hashText } from '../identity/sha256.ts';

/** What a provider of electronic seals gave for the hash of a content. */
export interface Seal {
  /** The provider by the name that it has in the configuration. */
  readonly provider: string;
  /** What proves the seal, as the provider gave it. */
  readonly receipt: string;
}

/** An official act that is signed along with the event that it leads to. */
export interface SignatureEntry {
  readonly verb: string;
  /** Canonical JSON of exactly what was shown. */
  readonly content: string;
  readonly signer: {
    /** Id of the account. */
    readonly account: string;
    readonly appointment: string;
    readonly role: Role;
    readonly division: string | null;
    readonly organization: Localized;
  };
  /** The second factor by which the person was known. */
  readonly method: 'totp';
  readonly seal: Seal | null;
  /** ISO date and time. */
  readonly at: string;
}

/** The record of a signature, of which its hash is made: everything about it but what it is bound to later. */
const recordOf = ({ stream, sequence }: Place, { content, signer, ...entry }: SignatureEntry) => ({
  ...entry,
  ...signer,
  content: hashText(content),
  stream,
  sequence,
});

/** `sha256:<hex>` of a signature: of the content, who signed it for which office, when, how, and where the event of the act stands. */
export const signatureHash = (place: Place, entry: SignatureEntry): string =>
  hashText(canonicalJson(recordOf(place, entry)));

/** Keeps a signature beside the event of its act. One statement. */
export const saveSignature = async (sql: Sql, place: Place, entry: SignatureEntry): Promise<void> => {
  const { signer, content, seal } = entry;
  await sql.query(
    `INSERT INTO signature (hash, stream, sequence, verb, account_id, appointment_id, role, division_code, organization_zh,
       organization_en, content, content_hash, method, seal, at)
     VALUES ($1, $2, $3::int, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15::timestamptz)`,
    [
      signatureHash(place, entry),
      place.stream,
      place.sequence,
      entry.verb,
      signer.account,
      signer.appointment,
      signer.role,
      signer.division,
      signer.organization['zh-CN'],
      signer.organization.en,
      content,
      hashText(content),
      entry.method,
      seal && canonicalJson(seal),
      entry.at,
    ],
  );
};
