import { type AccountRow, accountColumns, appointedAccounts } from '../accounts/accounts.ts';
import { allOf, anywhere, type Binding, binding, when } from '../connection/binding.ts';
import { only, type Sql } from '../connection/sql.ts';
import { actedBy } from '../events/event.ts';

/** Which events are meant. What is absent does not narrow. */
export interface AuditFilter {
  /** The first part of the name of a stream, e.g. `application`. */
  readonly concept?: string | undefined;
  readonly stream?: string | undefined;
  readonly type?: string | undefined;
  /** Login of who did it. */
  readonly login?: string | undefined;
  readonly from?: Date | undefined;
  /** Up to this moment, which is not part of it. */
  readonly to?: Date | undefined;
  /** Somewhere in the body or the name of the stream. */
  readonly text?: string | undefined;
}

/** An event as an auditor sees it. */
export interface AuditEventRow {
  readonly stream: string;
  readonly sequence: number;
  readonly type: string;
  /** Canonical JSON. */
  readonly body: string;
  readonly hash: string;
  readonly at: Date;
  /** Null for what no account did. */
  readonly by: AccountRow | null;
  /** Its place in the log, counted from 0; null while it waits for it. */
  readonly leafIndex: number | null;
  /** Name of the cluster, of an event of an application, its form or the cluster itself. */
  readonly cluster: string | null;
}

const conditionOf = (filter: AuditFilter, { bind }: Binding): string =>
  allOf([
    when(filter.concept, (concept) => `starts_with(e.stream, ${bind(`${concept}/`)})`),
    when(filter.stream, (stream) => `e.stream = ${bind(stream)}`),
    when(filter.type, (type) => `e.type = ${bind(type)}`),
    when(filter.login, (login) => `e.account_id IN (SELECT id FROM account WHERE login = ${bind(login)})`),
    when(filter.from, (from) => `e.at >= ${bind(from.toISOString())}::timestamptz`),
    when(filter.to, (to) => `e.at < ${bind(to.toISOString())}::timestamptz`),
    when(filter.text, (text) => {
      const pattern = bind(anywhere(text));
      return `(e.body ILIKE ${pattern} OR e.stream ILIKE ${pattern})`;
    }),
  ]);

/** One page of the events that a filter finds, the newest first. One statement. */
export const auditEventPage = (
  sql: Sql,
  filter: AuditFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly AuditEventRow[]> => {
  const values = binding();
  const condition = conditionOf(filter, values);
  return sql.query<AuditEventRow>(
    `SELECT e.stream, e.sequence, e.type, e.body, e.hash, e.at, l.leaf_index AS "leafIndex",
       (SELECT to_jsonb(one) FROM (
          SELECT ${accountColumns} FROM ${appointedAccounts} WHERE a.id = e.account_id ${actedBy}) one) AS by,
       CASE WHEN split_part(e.stream, '/', 1) = 'cluster'
         THEN (SELECT c.name FROM cluster c WHERE c.id = split_part(e.stream, '/', 2))
         ELSE (SELECT c.name FROM application p JOIN cluster c ON c.id = p.cluster_id
           WHERE split_part(e.stream, '/', 1) IN ('application', 'form') AND p.id = split_part(e.stream, '/', 2)) END AS cluster
     FROM domain_event e LEFT JOIN audit_leaf l ON l.stream = e.stream AND l.sequence = e.sequence
     WHERE ${condition} ORDER BY e.at DESC, l.leaf_index DESC NULLS FIRST, e.stream, e.sequence DESC
     LIMIT ${values.bind(limit)}::int OFFSET ${values.bind(offset)}::int`,
    values.values,
  );
};

/** How many events a filter finds. One statement. */
export const countAuditEvents = async (sql: Sql, filter: AuditFilter): Promise<number> => {
  const values = binding();
  const text = `SELECT count(*)::int AS events FROM domain_event e WHERE ${conditionOf(filter, values)}`;
  return (await only(sql.query<{ events: number }>(text, values.values))).events;
};

/** How many events there are of each type, by type. One statement. */
export const auditEventTypes = (sql: Sql): Promise<readonly { readonly type: string; readonly events: number }[]> =>
  sql.query('SELECT type, count(*)::int AS events FROM domain_event GROUP BY type ORDER BY type COLLATE "C"');
