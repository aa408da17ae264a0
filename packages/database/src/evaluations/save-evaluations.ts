import { canonicalJson } from '@qunxing/criterion';
import type { CaseInput, Receipt } from '@qunxing/evaluation';
import { clusterStream } from '../clusters/recorded-matters.ts';
import type { Sql } from '../connection/sql.ts';
import { doerOf, type Happening, recordEvents } from '../events/record-events.ts';
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

/** What each cluster's stream says of its evaluations: by which hashes they are known. */
const happenings = (
  saved: readonly { readonly id: string; readonly receipt: Receipt }[],
  recorded: Recorded,
): readonly Happening[] =>
  // In one order, so that two at once never wait for each other in a circle.
  [...Map.groupBy(saved, ({ receipt }) => receipt.evaluation.subject)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([cluster, some]) => ({
      stream: clusterStream(cluster),
      type: 'cluster.evaluated',
      by: doerOf(recorded),
      at: recorded.at,
      facts: {
        evaluations: some.map(({ id, receipt: { standard, input, result } }) => ({
          evaluation: id,
          standard: standard.hash,
          input,
          result,
        })),
      },
    }));

/**
 * Keeps evaluations with their receipts and inputs, makes each the latest of its cluster under its standard, and leaves an event in the
 * stream of each cluster. Run it in a transaction. The standards must be stored; a receipt whose input has another hash is a fault of the caller and throws.
 * Returns the ids in the order given.
 */
export const saveEvaluations = async (
  sql: Sql,
  entries: readonly EvaluationEntry[],
  recorded: Recorded,
): Promise<readonly string[]> => {
  if (entries.length === 0) return [];
  const { at, by } = recorded;
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
  await recordEvents(sql, happenings(saved, recorded));
  return ids;
};
