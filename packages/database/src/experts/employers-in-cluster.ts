import type { Sql } from '../connection/sql.ts';

/** Which of some employers, by credit code, are enterprises of a cluster, in any year of its rosters in use. One statement. */
export const employersInCluster = async (
  sql: Sql,
  clusterId: string,
  employers: readonly string[],
): Promise<readonly string[]> => {
  const rows = await sql.query<{ code: string }>(
    `SELECT DISTINCT e.credit_code AS code FROM enterprise e JOIN roster_member m ON m.enterprise_id = e.id
     WHERE m.cluster_id = $1 AND e.credit_code = ANY($2::text[]) ORDER BY 1`,
    [clusterId, employers],
  );
  return rows.map(({ code }) => code);
};
