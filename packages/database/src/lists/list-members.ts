import { type ApplicationRow, applicationColumns } from '../applications/application-rows.ts';
import type { Sql } from '../connection/sql.ts';
import { type ListKind, type ListRow, listColumns } from './list-row.ts';

/** A list with the application for which it was read. */
export type MembershipRow = ListRow & { readonly forApplication: string };

/** The lists that applications are on, the first one first. One statement. */
export const listsOfApplications = (sql: Sql, applications: readonly string[]): Promise<readonly MembershipRow[]> =>
  sql.query<MembershipRow>(
    `SELECT ${listColumns}, m.application_id AS "forApplication" FROM case_list_member m JOIN case_list l ON l.id = m.list_id
     WHERE m.application_id = ANY($1::text[]) ORDER BY l.since, l.id`,
    [applications],
  );

/** An application with the list around which it was read. */
export type ApplicationAround = ApplicationRow & { readonly forList: string };

/** What each of some lists has to do with: every application of its round, handed in by its division or one below. One statement. */
export const applicationsAround = (sql: Sql, lists: readonly string[]): Promise<readonly ApplicationAround[]> =>
  sql.query<ApplicationAround>(
    `SELECT ${applicationColumns}, l.id AS "forList" FROM case_list l JOIN application a ON a.round_id = l.round_id
       AND a.handed_in_at IS NOT NULL AND starts_with(a.applicant_code, regexp_replace(l.division_code, '(00){1,2}$', ''))
     WHERE l.id = ANY($1::text[]) ORDER BY a.since, a.id`,
    [lists],
  );

/** Which of some applications are on a list of a kind that has yet to decide on them. */
export const pendingOn = async (
  sql: Sql,
  kind: ListKind,
  applications: readonly string[],
): Promise<readonly string[]> => {
  const rows = await sql.query<{ application: string }>(
    `SELECT DISTINCT m.application_id AS application FROM case_list_member m JOIN case_list l ON l.id = m.list_id
     WHERE l.kind = $1 AND m.pending AND m.application_id = ANY($2::text[])`,
    [kind, applications],
  );
  return rows.map(({ application }) => application);
};
