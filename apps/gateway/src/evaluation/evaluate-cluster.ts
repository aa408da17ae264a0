import {
  type AccountRow,
  type ClusterRow,
  caseInput,
  type Database,
  platformSha256,
  saveEvaluations,
} from '@qunxing/database';
import { atLatestYear, issueReceipt } from '@qunxing/evaluation';
import type { Round } from '@qunxing/standards';
import type { StandardEdition } from '../library/edition.ts';
import { within } from '../policy/within.ts';
import { notApplicable } from './applicable.ts';
import { atEndOf, lastYearOver, statedYear } from './reference.ts';
import { EvaluationRefusal } from './refusal.ts';

/** What is to be evaluated, by whom. */
export interface EvaluationOrder {
  readonly cluster: ClusterRow;
  readonly edition: StandardEdition;
  /** Without one, the year that a round under the standard states, or else the latest of which anything that it reads is known. */
  readonly referenceYear: number | undefined;
  /** The rounds of the instance. */
  readonly rounds: readonly Round[];
  readonly by: AccountRow;
}

/** Evaluates a cluster under a standard and keeps the receipt; gives the id of the evaluation, or why there is none. */
export const evaluateCluster = async (
  database: Database,
  { cluster, edition: { standard, plan }, referenceYear, rounds, by }: EvaluationOrder,
  now: Date,
): Promise<string | EvaluationRefusal> => {
  if (!within(by, cluster)) return new EvaluationRefusal('EVALUATION_OUTSIDE_DIVISION');
  const wrong = notApplicable(standard, cluster);
  if (wrong !== undefined) return new EvaluationRefusal(wrong);
  const fixed = referenceYear ?? statedYear(standard.id, rounds);
  const year = fixed ?? lastYearOver(now);
  if (year > lastYearOver(now)) return new EvaluationRefusal('EVALUATION_YEAR_TO_COME');
  if (plan === null) throw new Error(`the standard ${standard.id} in use is not bound`);
  const read = await caseInput(database.sql, cluster.id, atEndOf(year));
  const input = fixed === undefined ? atLatestYear(plan, read) : read;
  const receipt = issueReceipt(plan, input, platformSha256);
  const [id] = await database.transaction((sql) =>
    saveEvaluations(sql, [{ receipt, input }], { at: now, by: by.login, account: by.id }),
  );
  if (id === undefined) throw new Error('an evaluation was kept without an id');
  return id;
};
