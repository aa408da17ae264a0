import type { Localized } from '@qunxing/criterion';
import { appointedAccounts } from '../accounts/accounts.ts';
import { inForce } from '../appointments/appointments.ts';
import type { Sql } from '../connection/sql.ts';
import type { Recorded } from '../identity/recorded.ts';

/** What is known of somebody who judges, as it is entered. */
export interface ExpertEntry {
  /** Id of the account. */
  readonly account: string;
  /** Unified social credit code of who employs them; null where it is not known. */
  readonly employer: string | null;
  /** County in which they live or serve; null where it is not known. */
  readonly home: string | null;
  /** Keys of the aspects that they know; none stands for all. */
  readonly fields: readonly string[];
}

/** Somebody who judges, with how they are called and how much they have to do. */
export interface ExpertRow extends ExpertEntry {
  readonly displayName: Localized;
  readonly organization: Localized;
  /** How many applications they are assigned to and have not judged. */
  readonly load: number;
}

/** Enters what is known of an expert, or corrects it. One statement. */
export const saveExpert = async (
  sql: Sql,
  { account, employer, home, fields }: ExpertEntry,
  { at, by }: Recorded,
): Promise<void> => {
  await sql.query(
    `INSERT INTO expert (account_id, employer_credit_code, home_code, fields, recorded_at, recorded_by)
     VALUES ($1, $2, $3, $4::text[], $5::timestamptz, $6)
     ON CONFLICT (account_id) DO UPDATE SET employer_credit_code = excluded.employer_credit_code,
       home_code = excluded.home_code, fields = excluded.fields, recorded_at = excluded.recorded_at,
       recorded_by = excluded.recorded_by`,
    [account, employer, home, fields, at.toISOString(), by],
  );
};

const columns = `a.id AS account, e.employer_credit_code AS employer, e.home_code AS home, e.fields,
  jsonb_build_object('zh-CN', a.display_name_zh, 'en', a.display_name_en) AS "displayName",
  jsonb_build_object('zh-CN', o.name_zh, 'en', o.name_en) AS organization,
  (SELECT count(*)::int FROM panel_seat s WHERE s.account_id = a.id AND s.state = 'assigned') AS load`;

/** Everybody who may be asked to judge at the moment of a placeholder, by login. */
const askable = (now: string): string => `FROM expert e JOIN (${appointedAccounts}) ON a.id = e.account_id
  WHERE p.role = 'expert' AND ${inForce(now)} AND (a.disabled_at IS NULL OR a.disabled_at > ${now}::timestamptz) ORDER BY a.login COLLATE "C"`;

/** Everybody who may be asked to judge now, by login. One statement. */
export const experts = (sql: Sql, now: Date): Promise<readonly ExpertRow[]> =>
  sql.query<ExpertRow>(`SELECT ${columns} ${askable('$1')}`, [now.toISOString()]);

/** Somebody who may be asked to judge an application, with what the store knows of the two. */
export interface CandidateRow extends ExpertRow {
  /** Employed by an enterprise of the cluster, in any year of its rosters in use. */
  readonly employedThere: boolean;
  /** Has a seat on its panel, or had one. */
  readonly seated: boolean;
}

/** Everybody who may be asked to judge an application of a cluster now, by login. One statement. */
export const expertsFor = (
  sql: Sql,
  { id, clusterId }: { readonly id: string; readonly clusterId: string },
  now: Date,
): Promise<readonly CandidateRow[]> =>
  sql.query<CandidateRow>(
    `SELECT ${columns},
       EXISTS (SELECT FROM enterprise n JOIN roster_member m ON m.enterprise_id = n.id
         WHERE n.credit_code = e.employer_credit_code AND m.cluster_id = $2) AS "employedThere",
       EXISTS (SELECT FROM panel_seat s WHERE s.application_id = $3 AND s.account_id = a.id) AS seated
     ${askable('$1')}`,
    [now.toISOString(), clusterId, id],
  );

/** Everybody who may be asked to judge now, by login, with those of some clusters that their employer is an enterprise of. One statement. */
export const expertsAmong = (
  sql: Sql,
  clusterIds: readonly string[],
  now: Date,
): Promise<readonly (ExpertRow & { readonly employedIn: readonly string[] })[]> =>
  sql.query(
    `SELECT ${columns},
       ARRAY(SELECT DISTINCT m.cluster_id FROM enterprise n JOIN roster_member m ON m.enterprise_id = n.id
         WHERE n.credit_code = e.employer_credit_code AND m.cluster_id = ANY($2::text[])) AS "employedIn"
     ${askable('$1')}`,
    [now.toISOString(), clusterIds],
  );
