import type { VerdictKind } from '@qunxing/evaluation';
import type { ClusterRead } from '../clusters/cluster-read.ts';
import { givenKeys, givenStandards } from '../connection/given-keys.ts';
import type { Sql } from '../connection/sql.ts';

/** The verdict on one aspect, in short. */
export interface CriterionSummary {
  readonly criterion: string;
  readonly verdict: VerdictKind;
  readonly provisional: boolean;
  readonly met: number;
  readonly total: number;
  readonly warnings: number;
  readonly known: number;
  readonly needed: number;
}

/** An evaluation in short, with its aspects in the order of the standard. */
export interface EvaluationSummary {
  readonly id: string;
  readonly clusterId: string;
  readonly standardId: string;
  readonly standardHash: string;
  /** ISO date. */
  readonly referenceDate: string;
  readonly referenceYear: number;
  readonly verdict: VerdictKind;
  readonly provisional: boolean;
  readonly known: number;
  readonly needed: number;
  readonly met: number;
  readonly total: number;
  readonly inputHash: string;
  readonly resultHash: string;
  /** ISO date and time. */
  readonly evaluatedAt: string;
  readonly evaluatedBy: string;
  readonly criteria: readonly CriterionSummary[];
}

/** An evaluation with its receipt and input as canonical JSON. */
export interface ArchivedEvaluation {
  readonly id: string;
  readonly clusterId: string;
  readonly standardHash: string;
  readonly evaluatedAt: Date;
  readonly evaluatedBy: string;
  readonly receipt: string;
  readonly input: string;
}

const summaryColumns = `e.id, e.cluster_id AS "clusterId", s.standard_id AS "standardId", e.standard_hash AS "standardHash",
  e.reference_date::text AS "referenceDate", e.reference_year AS "referenceYear", e.verdict, e.provisional,
  e.coverage_known AS known, e.coverage_needed AS needed, e.met, e.total, e.input_hash AS "inputHash",
  e.result_hash AS "resultHash", to_json(e.evaluated_at) #>> '{}' AS "evaluatedAt", e.evaluated_by AS "evaluatedBy",
  coalesce((SELECT jsonb_agg(jsonb_build_object('criterion', r.criterion_id, 'verdict', r.verdict,
      'provisional', r.provisional, 'met', r.met, 'total', r.total, 'warnings', r.warnings,
      'known', r.coverage_known, 'needed', r.coverage_needed) ORDER BY r.position)
    FROM criterion_result r WHERE r.evaluation_id = e.id), '[]') AS criteria`;

/** Evaluations by id, in short. */
export const evaluationsById = (sql: Sql, ids: readonly string[]): Promise<readonly EvaluationSummary[]> =>
  sql.query<EvaluationSummary>(
    `SELECT ${summaryColumns} FROM evaluation e JOIN standard s ON s.hash = e.standard_hash
     WHERE e.id = ${givenKeys}`,
    [ids],
  );

/** The latest evaluation of clusters under each standard, the newest first. */
export const clusterEvaluations: ClusterRead<EvaluationSummary> = {
  select: `SELECT ${summaryColumns}
    FROM latest_evaluation l JOIN evaluation e ON e.id = l.evaluation_id JOIN standard s ON s.hash = e.standard_hash
    WHERE l.cluster_id = ${givenKeys} ORDER BY e.cluster_id, e.sequence DESC`,
  clusterOf: ({ clusterId }) => clusterId,
};

/** The latest evaluation of clusters under given standards. */
export const clusterEvaluationsUnder: ClusterRead<EvaluationSummary> = {
  select: `SELECT ${summaryColumns}
    FROM latest_evaluation l JOIN evaluation e ON e.id = l.evaluation_id JOIN standard s ON s.hash = e.standard_hash
    WHERE l.cluster_id = ${givenKeys} AND l.standard_id = ${givenStandards}`,
  clusterOf: ({ clusterId }) => clusterId,
};

/** The receipt of an evaluation as canonical JSON, with what it is found by. */
export interface ReceiptRow {
  /** Of the evaluation. */
  readonly id: string;
  readonly clusterId: string;
  readonly standardId: string;
  readonly receipt: string;
}

/** The receipts of the latest evaluation of clusters under given standards. */
export const clusterReceiptsUnder: ClusterRead<ReceiptRow> = {
  select: `SELECT r.evaluation_id AS id, l.cluster_id AS "clusterId", l.standard_id AS "standardId", r.text AS receipt
    FROM latest_evaluation l JOIN evaluation_receipt r ON r.evaluation_id = l.evaluation_id
    WHERE l.cluster_id = ${givenKeys} AND l.standard_id = ${givenStandards}`,
  clusterOf: ({ clusterId }) => clusterId,
};

/** Every evaluation of a cluster, the newest first. */
export const evaluationHistory = (
  sql: Sql,
  clusterId: string,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly EvaluationSummary[]> =>
  sql.query<EvaluationSummary>(
    `SELECT ${summaryColumns} FROM evaluation e JOIN standard s ON s.hash = e.standard_hash
     WHERE e.cluster_id = $1 ORDER BY e.sequence DESC LIMIT $2 OFFSET $3`,
    [clusterId, limit, offset],
  );

/** Receipts by the id of their evaluation, as canonical JSON. */
export const evaluationReceipts = (
  sql: Sql,
  ids: readonly string[],
): Promise<readonly Pick<ArchivedEvaluation, 'id' | 'receipt'>[]> =>
  sql.query(`SELECT evaluation_id AS id, text AS receipt FROM evaluation_receipt WHERE evaluation_id = ${givenKeys}`, [
    ids,
  ]);

/** Evaluations by id with receipt and input: wide, for explaining, verifying and handing out. */
export const archivedEvaluations = (sql: Sql, ids: readonly string[]): Promise<readonly ArchivedEvaluation[]> =>
  sql.query<ArchivedEvaluation>(
    `SELECT e.id, e.cluster_id AS "clusterId", e.standard_hash AS "standardHash", e.evaluated_at AS "evaluatedAt",
       e.evaluated_by AS "evaluatedBy", r.text AS receipt, i.text AS input
     FROM evaluation e JOIN evaluation_receipt r ON r.evaluation_id = e.id JOIN case_input i ON i.hash = e.input_hash
     WHERE e.id = ${givenKeys}`,
    [ids],
  );
