import type { Binding } from '../connection/binding.ts';

/**
 * Joins the evaluation `l` of every cluster `c`, for counting over the whole register: the latest under one standard, or under
 * any. For a page of rows a lateral join is cheaper.
 */
export const standingJoin = (standard: string | undefined, { bind }: Binding): string =>
  standard === undefined
    ? `LEFT JOIN (SELECT DISTINCT ON (cluster_id) * FROM latest_evaluation ORDER BY cluster_id, sequence DESC) l
        ON l.cluster_id = c.id`
    : `LEFT JOIN latest_evaluation l ON l.cluster_id = c.id AND l.standard_id = ${bind(standard)}`;
