import { caseInput, platformSha256, type Sql } from '@qunxing/database';
import { type CaseInput, issueReceipt, type Receipt } from '@qunxing/evaluation';
import type { Round } from '@qunxing/standards';
import { atEndOf, yearOfRound } from '../evaluation/reference.ts';
import type { StandardEdition } from '../library/edition.ts';

/** A cluster's case as its figures are now, judged under the standard of an application. */
export interface CaseNow {
  readonly input: CaseInput;
  readonly receipt: Receipt;
}

/** Judges a cluster as its figures are now, at the year of the round: figures have no say in which year that is. */
export const caseNow = async (
  sql: Sql,
  cluster: string,
  { standard, plan }: StandardEdition,
  round: Round,
  now: Date,
): Promise<CaseNow> => {
  if (plan === null) throw new Error(`the standard ${standard.id} of an application is not bound`);
  const input = await caseInput(sql, cluster, atEndOf(yearOfRound(round, now)));
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
