import { binding } from '../connection/binding.ts';
import { only, type Sql } from '../connection/sql.ts';
import { type ClusterFilter, clusterCondition, readsEvaluation } from './cluster-filter.ts';
import { type ClusterRow, evaluationJoin, rowColumns } from './cluster-rows.ts';

/** What registers can be sorted by. */
export type ClusterOrder = 'place' | 'name' | 'industry' | 'coverage' | 'verdict' | 'figures';

/** A page of the register. */
export interface ClusterPage {
  readonly order?: ClusterOrder | undefined;
  readonly descending?: boolean | undefined;
  readonly limit: number;
  readonly offset: number;
}

const verdictRank = `CASE l.verdict WHEN 'met' THEN 0 WHEN 'no-number' THEN 1 WHEN 'needs-judgement' THEN 2
  WHEN 'no-data' THEN 3 WHEN 'unset' THEN 4 WHEN 'not-met' THEN 5 WHEN 'not-applicable' THEN 6 END`;

const orders: Readonly<Record<ClusterOrder, string>> = {
  place: 'c.division_code',
  name: 'c.name',
  industry: 'coalesce(c.industry_code, c.leading_industry)',
  coverage: 'l.coverage',
  verdict: verdictRank,
  figures: 'coalesce(n.figures, 0)',
};

/** Orders whose key some clusters lack: those come last in either direction. */
const mayLack: readonly ClusterOrder[] = ['industry', 'coverage', 'verdict'];

const figuresJoin = `LEFT JOIN (SELECT cluster_id, count(*) AS figures FROM figure_revision GROUP BY cluster_id) n
  ON n.cluster_id = c.id`;

/** One page of the register. Which ids it holds is decided on narrow rows; only those are read in full. One statement. */
export const clusterPage = (sql: Sql, filter: ClusterFilter, page: ClusterPage): Promise<readonly ClusterRow[]> => {
  const { order = 'place', descending = false, limit, offset } = page;
  const values = binding();
  const judged = readsEvaluation(filter) || order === 'coverage' || order === 'verdict';
  const direction = descending ? 'DESC' : 'ASC';
  const last = mayLack.includes(order) ? ' NULLS LAST' : '';
  const picked = `SELECT c.id, ${orders[order]} AS key FROM cluster c
    ${judged ? evaluationJoin(filter.standard, values) : ''} ${order === 'figures' ? figuresJoin : ''}
    WHERE ${clusterCondition(filter, values)}
    ORDER BY ${orders[order]} ${direction}${last}, c.id ${direction} LIMIT ${values.bind(limit)}::int OFFSET ${values.bind(offset)}::int`;
  const text = `WITH picked AS (${picked})
    SELECT ${rowColumns} FROM picked p JOIN cluster c ON c.id = p.id ${evaluationJoin(filter.standard, values)}
    ORDER BY p.key ${direction}${last}, c.id ${direction}`;
  return sql.query<ClusterRow>(text, values.values);
};

/** How many clusters a filter finds. One statement. */
export const countClusters = async (sql: Sql, filter: ClusterFilter): Promise<number> => {
  const values = binding();
  const text = `SELECT count(*)::int AS clusters FROM cluster c
    ${readsEvaluation(filter) ? evaluationJoin(filter.standard, values) : ''} WHERE ${clusterCondition(filter, values)}`;
  return (await only(sql.query<{ clusters: number }>(text, values.values))).clusters;
};

const rowsAtOnce = 1_000;

/** Every cluster that a filter finds, in order, for an export: page by page, so that memory does not grow. */
export async function* clusterPages(
  sql: Sql,
  filter: ClusterFilter,
  order: Pick<ClusterPage, 'order' | 'descending'> = {},
): AsyncGenerator<readonly ClusterRow[]> {
  for (let offset = 0; ; offset += rowsAtOnce) {
    const rows = await clusterPage(sql, filter, { ...order, limit: rowsAtOnce, offset });
    yield rows;
    if (rows.length < rowsAtOnce) return;
  }
}
