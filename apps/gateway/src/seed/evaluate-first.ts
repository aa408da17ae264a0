import { caseInputs, clusterPage, type Database, platformSha256, saveEvaluations } from '@qunxing/database';
import { issueReceipt } from '@qunxing/evaluation';
import { notApplicable } from '../evaluation/applicable.ts';
import { atLatestYear, lastYearOver, yearEnd } from '../evaluation/reference.ts';
import type { StandardEdition } from '../library/edition.ts';

const clustersAtOnce = 20;

/** Which clusters get their first evaluation, and what stops the work early. */
export interface FirstEvaluation {
  readonly demonstration: boolean;
  readonly at: Date;
  readonly isStopped: () => Promise<boolean>;
}

const evaluateSome = async (
  database: Database,
  { standard, plan }: StandardEdition,
  { demonstration, at }: FirstEvaluation,
): Promise<number> => {
  const filter = { standard: standard.id, verdicts: ['none' as const], demonstration };
  const clusters = await clusterPage(database.sql, filter, { limit: clustersAtOnce, offset: 0 });
  const judged = clusters.filter((cluster) => notApplicable(standard, cluster) === undefined);
  if (plan === null || judged.length === 0) return 0;
  const year = lastYearOver(at);
  const moment = { referenceYear: year, referenceDate: yearEnd(year) };
  const inputs = await caseInputs(
    database.sql,
    judged.map(({ id }) => id),
    moment,
  );
  const entries = [...inputs.values()].map((read) => {
    const input = atLatestYear(read);
    return { input, receipt: issueReceipt(plan, input, platformSha256) };
  });
  await database.transaction((sql) => saveEvaluations(sql, entries, { at, by: 'qunxing' }));
  return entries.length;
};

/** Evaluates every cluster that has no evaluation under a standard yet, a few at a time, so that it can be taken up again. */
export const evaluateFirst = async (
  database: Database,
  edition: StandardEdition,
  first: FirstEvaluation,
): Promise<number> => {
  let total = 0;
  while (!(await first.isStopped())) {
    const evaluated = await evaluateSome(database, edition, first);
    total += evaluated;
    if (evaluated === 0) break;
  }
  return total;
};
