import type { Sql } from '../connection/sql.ts';

/** Makes each of these evaluations the latest of its cluster under its standard, unless a later one is that already. */
export const updateLatest = async (sql: Sql, evaluationIds: readonly string[]): Promise<void> => {
  await sql.query(
    `INSERT INTO latest_evaluation (standard_id, cluster_id, standard_hash, evaluation_id, verdict, provisional,
       coverage_known, coverage_needed, coverage, met, total, sequence, evaluated_at)
     SELECT DISTINCT ON (s.standard_id, e.cluster_id) s.standard_id, e.cluster_id, e.standard_hash, e.id, e.verdict,
       e.provisional, e.coverage_known, e.coverage_needed,
       CASE WHEN e.coverage_needed = 0 THEN 0 ELSE e.coverage_known * 1000 / e.coverage_needed END,
       e.met, e.total, e.sequence, e.evaluated_at
     FROM evaluation e JOIN standard s ON s.hash = e.standard_hash
     WHERE e.id = ANY($1::text[])
     ORDER BY s.standard_id, e.cluster_id, e.sequence DESC
     ON CONFLICT (standard_id, cluster_id) DO UPDATE SET standard_hash = excluded.standard_hash,
       evaluation_id = excluded.evaluation_id, verdict = excluded.verdict, provisional = excluded.provisional,
       coverage_known = excluded.coverage_known, coverage_needed = excluded.coverage_needed, coverage = excluded.coverage,
       met = excluded.met, total = excluded.total, sequence = excluded.sequence, evaluated_at = excluded.evaluated_at
     WHERE latest_evaluation.sequence < excluded.sequence`,
    [evaluationIds],
  );
};
