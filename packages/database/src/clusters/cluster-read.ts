import { only, type Sql } from '../connection/sql.ts';

/**
 * Something that is read of many clusters at once: a SELECT over the ids in `$1`, where it depends on standards also over their keys
 * in `$2`, and of which cluster each of its rows is.
 */
export interface ClusterRead<Row> {
  readonly select: string;
  readonly clusterOf: (row: Row) => string;
}

/** What reads come to: for each, its rows by cluster, in the order of its SELECT. A cluster without rows is absent. */
export type ReadOf<Reads> = {
  readonly [Name in keyof Reads]: Reads[Name] extends ClusterRead<infer Row>
    ? ReadonlyMap<string, readonly Row[]>
    : never;
};

/**
 * Reads several things of clusters in one statement, whatever the number of clusters. Standards are given exactly when one of the
 * reads depends on them. Rows travel as JSON: moments arrive as ISO text, dates too.
 */
export const readClusters = async <Reads extends Readonly<Record<string, ClusterRead<never>>>>(
  sql: Sql,
  clusterIds: readonly string[],
  reads: Reads,
  standardIds: readonly string[] = [],
): Promise<ReadOf<Reads>> => {
  const columns = Object.entries(reads).map(
    ([name, { select }]) => `(SELECT coalesce(json_agg(x), '[]') FROM (${select}) x) AS "${name}"`,
  );
  const values = standardIds.length === 0 ? [clusterIds] : [clusterIds, standardIds];
  const found = await only(sql.query<Record<string, never[]>>(`SELECT ${columns.join(', ')}`, values));
  const grouped = Object.entries(reads).map(([name, { clusterOf }]) => [
    name,
    Map.groupBy(found[name] ?? [], clusterOf),
  ]);
  // Every name of `reads` got a column of the rows that its own SELECT gives.
  return Object.fromEntries(grouped) as ReadOf<Reads>;
};
