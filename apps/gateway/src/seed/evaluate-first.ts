import { caseInputs, clusterPage, type Database, platformSha256, saveEvaluations } from '@qunxing/database';
import { atLatestYear, issueReceipt } from '@qunxing/evaluation';
import type { Round } from '@qunxing/standards';
import { notApplicable } from '../evaluation/applicable.ts';
import { atEndOf, lastYearOver, statedYear } from '../evaluation/reference.ts';
import type { StandardEdition } from '../library/edition.ts';

const clustersAtOnce = 20;

/** Which clusters get their first evaluation, and what stops the work early. */
export interface FirstEvaluation {
  readonly demonstration: boolean;
  /** The rounds of the instance. */
  readonly rounds: readonly Round[];
  readonly at: Date;
  readonly isStopped: () => Promise<boolean>;
}

/** What became of a page of clusters without an evaluation. */
interface Turn {
  readonly evaluated: number;
  /** Not judged by the standard: they stay without an evaluation, so the next page begins behind them. */
  readonly passedOver: number;
}

const evaluateSome = async (
  database: Database,
  { standard, plan }: StandardEdition,
  { demonstration, rounds, at }: FirstEvaluation,
  offset: number,
): Promise<Turn> => {
  if (plan === null) return { evaluated: 0, passedOver: 0 };
  const filter = { standard: standard.id, verdicts: ['none' as const], demonstration };
  const clusters = await clusterPage(database.sql, filter, { limit: clustersAtOnce, offset });
  const judged = clusters.filter((cluster) => notApplicable(standard, cluster) === undefined);
  const stated = statedYear(standard.id, rounds);
  const inputs = await caseInputs(
    database.sql,
    judged.map(({ id }) => id),
    atEndOf(stated ?? lastYearOver(at)),
  );
  const entries = [...inputs.values()].map((read) => {
    const input = stated === undefined ? atLatestYear(plan, read) : read;
    return { input, receipt: issueReceipt(plan, input, platformSha256) };
  });
  await database.transaction((sql) => saveEvaluations(sql, entries, { at, by: 'qunxing' }));
  return { evaluated: entries.length, passedOver: clusters.length - entries.length };
};

/** Evaluates every cluster that has no evaluation under a standard yet, a few at a time, so that it can be taken up again. */
export const evaluateFirst = async (
  database: Database,
  edition: StandardEdition,
  first: FirstEvaluation,
): Promise<number> => {
  let total = 0;
  let passedOver = 0;
  while (!(await first.isStopped())) {
    const turn = await evaluateSome(database, edition, first, passedOver);
    if (turn.evaluated + turn.passedOver === 0) break;
    total += turn.evaluated;
    passedOver += turn.passedOver;
  }
  return total;
};
