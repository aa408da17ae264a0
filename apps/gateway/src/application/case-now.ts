import { caseInput, platformSha256, type Sql } from '@qunxing/database';
import { atLatestYear, type CaseInput, issueReceipt, type Receipt, yearEnd } from '@qunxing/evaluation';
import { lastYearOver } from '../evaluation/reference.ts';
import type { StandardEdition } from '../library/edition.ts';

/** A cluster's case as its figures are now, judged under the standard of an application. */
export interface CaseNow {
  readonly input: CaseInput;
  readonly receipt: Receipt;
}

/** Judges a cluster as its figures are now, at the latest year for which anything that the standard reads is known. */
export const caseNow = async (
  sql: Sql,
  cluster: string,
  { standard, plan }: StandardEdition,
  now: Date,
): Promise<CaseNow> => {
  if (plan === null) throw new Error(`the standard ${standard.id} of an application is not bound`);
  const year = lastYearOver(now);
  const input = atLatestYear(
    plan,
    await caseInput(sql, cluster, { referenceYear: year, referenceDate: yearEnd(year) }),
  );
  return { input, receipt: issueReceipt(plan, input, platformSha256) };
};

/** Items that a hard requirement of the standard needs and that have no figure or judgement, each once, in the order of the standard. */
export const missingItems = ({ receipt }: CaseNow, { standard }: StandardEdition): readonly string[] => {
  const hard = new Set(standard.requirements.filter(({ force }) => force === 'hard').map(({ id }) => id));
  const gaps = receipt.evaluation.criteria
    .flatMap(({ requirements }) => requirements)
    .filter(({ requirement }) => hard.has(requirement))
    .flatMap(({ verdict }) => (verdict.kind === 'no-data' ? verdict.gaps.map(({ item }) => item) : []));
  return [...new Set(gaps)];
};
