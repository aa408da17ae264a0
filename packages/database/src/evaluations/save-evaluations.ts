import { canonicalJson } from '@qunxing/criterion';
import type { CaseInput, Receipt } from '@qunxing/evaluation';
import type { Sql } from '../connection/sql.ts';
import { newId } from '../identity/new-id.ts';
import type { Recorded } from '../identity/recorded.ts';
import { hashText } from '../identity/sha256.ts';
import { updateLatest } from './update-latest.ts';

/** An evaluation to keep: its receipt and the input that the receipt names. The subject of the input is the cluster. */
export interface EvaluationEntry {
  readonly receipt: Receipt;
  readonly input: CaseInput;
}

const saveInputs = async (sql: Sql, entries: readonly EvaluationEntry[]): Promise<void> => {
  const texts = new Map(
    entries.map(({ receipt, input }) => {
      const text = canonicalJson(input);
      if (hashText(text) !== receipt.input) throw new Error(`the receipt of ${input.subject} names another input`);
      return [receipt.input, text];
    }),
  );
  await sql.query(
    `INSERT INTO case_input (hash, text) SELECT * FROM unnest($1::text[], $2::text[]) ON CONFLICT DO NOTHING`,
    [[...texts.keys()], [...texts.values()]],
  );
};

const evaluationColumns = [
  'id',
  'cluster_id',
  'standard_hash',
  'reference_date',
  'reference_year',
  'verdict',
  'provisional',
  'coverage_known',
  'coverage_needed',
  'met',
  'total',
  'input_hash',
  'result_hash',
  'engine',
  'algebra',
  'evaluated_at',
  'evaluated_by',
];

const criterionColumns = [
  'evaluation_id',
  'criterion_id',
  'position',
  'verdict',
  'provisional',
  'met',
  'total',
  'warnings',
  'coverage_known',
  'coverage_needed',
];

/** Aspects that are met, of those that the standard asks something of. */
const aspectsMet = ({ evaluation }: Receipt): readonly [met: number, total: number] => {
  const asked = evaluation.criteria.filter(({ verdict }) => verdict !== 'not-applicable');
  return [asked.filter(({ verdict }) => verdict === 'met').length, asked.length];
};

/**
 * Keeps evaluations with their receipts and inputs and makes each the latest of its cluster under its standard. Run it in a
 * transaction. The standards must be stored; a receipt whose input has another hash is a fault of the caller and throws.
 * Returns the ids in the order given.
 */
export const saveEvaluations = async (
  sql: Sql,
  entries: readonly EvaluationEntry[],
  { at, by }: Recorded,
): Promise<readonly string[]> => {
  if (entries.length === 0) return [];
  await saveInputs(sql, entries);
  const saved = entries.map(({ receipt }) => ({ id: newId(), receipt }));
  await sql.insertRows({
    table: 'evaluation',
    columns: evaluationColumns,
    rows: saved.map(({ id, receipt }) => {
      const { subject, referenceDate, referenceYear, verdict, provisional, coverage } = receipt.evaluation;
      const { standard, input, result, engine, algebra } = receipt;
      return [
        id,
        subject,
        standard.hash,
        referenceDate,
        referenceYear,
        verdict,
        provisional,
        coverage.known,
        coverage.needed,
        ...aspectsMet(receipt),
        input,
        result,
        engine,
        algebra,
        at,
        by,
      ];
    }),
  });
  await sql.insertRows({
    table: 'criterion_result',
    columns: criterionColumns,
    rows: saved.flatMap(({ id, receipt }) =>
      receipt.evaluation.criteria.map(
        ({ criterion, verdict, provisional, met, total, warnings, coverage }, position) => [
          id,
          criterion,
          position,
          verdict,
          provisional,
          met,
          total,
          warnings,
          coverage.known,
          coverage.needed,
        ],
      ),
    ),
  });
  await sql.insertRows({
    table: 'evaluation_receipt',
    columns: ['evaluation_id', 'text'],
    rows: saved.map(({ id, receipt }) => [id, canonicalJson(receipt)]),
  });
  const ids = saved.map(({ id }) => id);
  await updateLatest(sql, ids);
  return ids;
};
