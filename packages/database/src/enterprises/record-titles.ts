import type { Sql } from '../connection/sql.ts';
import { newId } from '../identity/new-id.ts';
import type { Recorded } from '../identity/recorded.ts';

/** A title as it is entered: who holds it, from when to when (both days included), and where that is stated. */
export interface TitleEntry {
  readonly creditCode: string;
  readonly kind: string;
  readonly number: string | null;
  readonly batch: string | null;
  /** ISO date. */
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string;
}

const perStatement = 2_000;

/**
 * Enters titles of enterprises that are stored; one that is there already is not entered again.
 * Throws when a credit code is unknown: enter the enterprises first.
 */
export const recordTitles = async (sql: Sql, entries: readonly TitleEntry[], recorded: Recorded): Promise<void> => {
  for (let start = 0; start < entries.length; start += perStatement) {
    const rows = entries.slice(start, start + perStatement).map((entry) => ({ ...entry, id: newId() }));
    // An unknown code selects no enterprise and breaks the column's NOT NULL, so nothing is dropped silently.
    await sql.query(
      `INSERT INTO title (id, enterprise_id, kind, number, batch, valid_from, valid_to, source, recorded_at, recorded_by)
       SELECT r.id, e.id, r.kind, r.number, r.batch, r."validFrom", r."validTo", r.source, $2::timestamptz, $3
       FROM jsonb_to_recordset($1::jsonb) AS r(id text, "creditCode" text, kind text, number text, batch text,
         "validFrom" date, "validTo" date, source text)
       LEFT JOIN enterprise e ON e.credit_code = r."creditCode"
       ON CONFLICT (enterprise_id, kind, valid_from, source) DO NOTHING`,
      [JSON.stringify(rows), recorded.at.toISOString(), recorded.by],
    );
  }
};
