import type { Application, Stage } from '@qunxing/certification';
import { givenKeys } from '../connection/given-keys.ts';
import { first, type Sql } from '../connection/sql.ts';
import { assignedColumns } from '../expert-panels/assigned.ts';

/** An application as it stands, with what lists select and sort by. */
export interface ApplicationRow {
  readonly id: string;
  readonly roundId: string;
  readonly clusterId: string;
  /** Division of the office that applies. */
  readonly applicantCode: string;
  readonly stage: Stage;
  /** Counts the changes. */
  readonly version: number;
  readonly state: Application;
  /** ISO date and time; null while it was never handed in. */
  readonly handedInAt: string | null;
  /** When it came into its stage, ISO date and time. */
  readonly since: string;
  /** Accounts of the experts who are assigned to judge it. */
  readonly experts: readonly string[];
  /** Accounts of those who were ever assigned to it and must not judge it, as far as is known. */
  readonly conflicted: readonly string[];
}

/** The columns of an application `a`. */
export const applicationColumns = `a.id, a.round_id AS "roundId", a.cluster_id AS "clusterId",
  a.applicant_code AS "applicantCode", a.stage, a.version, a.state, to_json(a.handed_in_at) #>> '{}' AS "handedInAt",
  to_json(a.since) #>> '{}' AS since, ${assignedColumns}`;

/** Applications by id. One statement. */
export const applicationsById = (sql: Sql, ids: readonly string[]): Promise<readonly ApplicationRow[]> =>
  sql.query<ApplicationRow>(`SELECT ${applicationColumns} FROM application a WHERE a.id = ${givenKeys}`, [ids]);

/** The application of a cluster in a round that has not ended, if there is one. */
export const applicationUnderWay = (
  sql: Sql,
  clusterId: string,
  roundId: string,
): Promise<ApplicationRow | undefined> =>
  first(
    sql.query<ApplicationRow>(
      `SELECT ${applicationColumns} FROM application a
       WHERE a.cluster_id = $1 AND a.round_id = $2 AND a.stage NOT IN ('withdrawn', 'declined')`,
      [clusterId, roundId],
    ),
  );
