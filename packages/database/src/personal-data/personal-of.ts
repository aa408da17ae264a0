import { commitment } from '@qunxing/audit-log';
import type { Sql } from '../connection/sql.ts';
import { recordEvents } from '../events/record-events.ts';
import { platformDigest } from '../identity/platform-digest.ts';

/** The stream of what happened to personal data. */
export const personalStream = (commitment: string): string => `personal-data/${commitment}`;

/** Who reads personal data, when and for what. */
export interface Reading {
  /** Id of the account. */
  readonly account: string;
  readonly at: Date;
  /** E.g. `objection`. */
  readonly purpose: string;
}

/**
 * The personal data behind commitments, by commitment; what was erased or never kept is absent. That they were read is an event of its
 * own for each. Throws where data are not those that were committed to: somebody changed them in the database. Two statements.
 */
export const personalOf = async (
  sql: Sql,
  commitments: readonly string[],
  { account, at, purpose }: Reading,
): Promise<ReadonlyMap<string, unknown>> => {
  const rows = await sql.query<{ committed: string; salt: string; value: string }>(
    `SELECT commitment AS committed, salt, value FROM personal_data
     WHERE commitment = ANY($1::text[]) AND erased_at IS NULL`,
    [commitments],
  );
  const read = new Map(
    rows.map(({ committed, salt, value }): [string, unknown] => {
      const data: unknown = JSON.parse(value);
      if (commitment(platformDigest, salt, data) !== committed)
        throw new Error(`the personal data under ${committed} are not those that were committed to`);
      return [committed, data];
    }),
  );
  await recordEvents(
    sql,
    [...read.keys()].map((committed) => ({
      stream: personalStream(committed),
      type: 'personal-data.read',
      by: { account },
      at,
      facts: { purpose },
    })),
  );
  return read;
};
