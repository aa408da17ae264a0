import { givenKeys } from '../connection/given-keys.ts';
import type { Sql } from '../connection/sql.ts';

/** A title that an enterprise holds; both days are included. */
export interface TitleRow {
  readonly id: string;
  readonly kind: string;
  readonly number: string | null;
  readonly batch: string | null;
  /** ISO date. */
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string;
}

/** An enterprise's place in a cluster's roster of a year. */
export interface Membership {
  readonly clusterId: string;
  readonly clusterName: string;
  readonly year: number;
}

/** An enterprise with its titles and the rosters it is in. */
export interface EnterpriseRow {
  readonly id: string;
  readonly creditCode: string;
  readonly name: string;
  readonly industryCode: string | null;
  readonly countyCode: string | null;
  readonly demonstration: boolean;
  readonly titles: readonly TitleRow[];
  readonly memberships: readonly Membership[];
}

/** The titles of an enterprise `e`, as a column. */
export const titlesColumn = `coalesce((SELECT json_agg(json_build_object('id', t.id, 'kind', t.kind, 'number', t.number,
    'batch', t.batch, 'validFrom', t.valid_from, 'validTo', t.valid_to, 'source', t.source) ORDER BY t.kind, t.valid_from)
  FROM title t WHERE t.enterprise_id = e.id), '[]') AS titles`;

/** The columns of a row, over an enterprise `e`. */
export const rowColumns = `e.id, e.credit_code AS "creditCode", e.name, e.industry_code AS "industryCode",
  e.county_code AS "countyCode", e.demonstration, ${titlesColumn},
  coalesce((SELECT json_agg(json_build_object('clusterId', m.cluster_id, 'clusterName', c.name, 'year', m.year)
      ORDER BY m.year DESC, c.name) FROM roster_member m JOIN cluster c ON c.id = m.cluster_id
    WHERE m.enterprise_id = e.id), '[]') AS memberships`;

/** Enterprises by id. One statement. */
export const enterprisesById = (sql: Sql, ids: readonly string[]): Promise<readonly EnterpriseRow[]> =>
  sql.query<EnterpriseRow>(`SELECT ${rowColumns} FROM enterprise e WHERE e.id = ${givenKeys}`, [ids]);
