import type { Sql } from '../connection/sql.ts';
import { type Doer, recordEvents } from '../events/record-events.ts';
import { personalStream } from './personal-of.ts';

/**
 * Erases personal data with their salt, without which nobody can try out what was committed to; the commitment stays, and all events
 * that name it. Run it in a transaction. False when there is nothing to erase.
 */
export const erasePersonal = async (
  sql: Sql,
  commitment: string,
  { by, at, reason }: { readonly by: Doer; readonly at: Date; readonly reason: string },
): Promise<boolean> => {
  const erased = await sql.query(
    `UPDATE personal_data SET salt = NULL, value = NULL, erased_at = $2::timestamptz
     WHERE commitment = $1 AND erased_at IS NULL RETURNING commitment`,
    [commitment, at.toISOString()],
  );
  if (erased.length === 0) return false;
  const stream = personalStream(commitment);
  await recordEvents(sql, [{ stream, type: 'personal-data.erased', by, at, facts: { reason } }]);
  return true;
};
