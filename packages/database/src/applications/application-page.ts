import type { Stage } from '@qunxing/certification';
import { allOf, anywhere, type Binding, binding, when } from '../connection/binding.ts';
import { only, type Sql } from '../connection/sql.ts';
import { type ApplicationRow, applicationColumns } from './application-rows.ts';
import { type ApplicationCondition, conditionSql } from './condition.ts';

/** Which of the applications that somebody may see are meant. What is absent does not narrow. */
export interface ApplicationFilter {
  readonly seen: ApplicationCondition;
  readonly stages?: readonly Stage[] | undefined;
  readonly round?: string | undefined;
  readonly cluster?: string | undefined;
  /** Part of the name of its cluster. */
  readonly search?: string | undefined;
}

const conditionOf = ({ seen, stages, round, cluster, search }: ApplicationFilter, values: Binding): string =>
  allOf([
    conditionSql(seen, values),
    when(stages, (given) => `a.stage = ANY(${values.bind(given)}::text[])`),
    when(round, (given) => `a.round_id = ${values.bind(given)}`),
    when(cluster, (given) => `a.cluster_id = ${values.bind(given)}`),
    when(
      search,
      (given) => `a.cluster_id IN (SELECT c.id FROM cluster c WHERE c.name ILIKE ${values.bind(anywhere(given))})`,
    ),
  ]);

/** One page of the applications that a filter finds, those that have waited longest in their stage first. One statement. */
export const applicationPage = (
  sql: Sql,
  filter: ApplicationFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly ApplicationRow[]> => {
  const values = binding();
  return sql.query<ApplicationRow>(
    // The page is found before its columns are, some of which are looked up: else they are for every row that is passed over.
    `SELECT ${applicationColumns} FROM (
       SELECT a.id FROM application a WHERE ${conditionOf(filter, values)}
       ORDER BY a.since, a.id LIMIT ${values.bind(limit)}::int OFFSET ${values.bind(offset)}::int) page
     JOIN application a ON a.id = page.id ORDER BY a.since, a.id`,
    values.values,
  );
};

/** How many applications a filter finds. One statement. */
export const countApplications = async (sql: Sql, filter: ApplicationFilter): Promise<number> => {
  const values = binding();
  const text = `SELECT count(*)::int AS applications FROM application a WHERE ${conditionOf(filter, values)}`;
  return (await only(sql.query<{ applications: number }>(text, values.values))).applications;
};
