import type { Sql } from '../connection/sql.ts';
import { newId } from '../identity/new-id.ts';

/** An enterprise as it is entered. */
export interface EnterpriseEntry {
  readonly creditCode: string;
  readonly name: string;
  /** GB/T 4754-2017 code. */
  readonly industryCode: string | null;
  readonly countyCode: string | null;
  /** Invented for demonstration. */
  readonly demonstration: boolean;
}

const perStatement = 2_000;

/** Enters enterprises by credit code; one that is there already takes the name, industry and county given. */
export const saveEnterprises = async (sql: Sql, entries: readonly EnterpriseEntry[], at: Date): Promise<void> => {
  for (let start = 0; start < entries.length; start += perStatement) {
    const rows = entries.slice(start, start + perStatement).map((entry) => ({ ...entry, id: newId() }));
    await sql.query(
      `INSERT INTO enterprise (id, credit_code, name, industry_code, county_code, demonstration, recorded_at)
       SELECT id, "creditCode", name, "industryCode", "countyCode", demonstration, $2::timestamptz
       FROM jsonb_to_recordset($1::jsonb)
         AS r(id text, "creditCode" text, name text, "industryCode" text, "countyCode" text, demonstration boolean)
       ON CONFLICT (credit_code) DO UPDATE
         SET name = excluded.name, industry_code = excluded.industry_code, county_code = excluded.county_code
         WHERE (enterprise.name, enterprise.industry_code, enterprise.county_code)
           IS DISTINCT FROM (excluded.name, excluded.industry_code, excluded.county_code)`,
      [JSON.stringify(rows), at.toISOString()],
    );
  }
};
