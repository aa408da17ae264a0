import type { Application } from '../application/application.ts';
import { isUnderWay } from '../application/application.ts';
import { isWithin } from '../division/is-within.ts';
import type { Conflict } from './panel-refusal.ts';

/** What is known of an expert, for conflicts of interest. */
export interface Expert {
  /** Id of the account. */
  readonly account: string;
  /** Divisions that they belong to: where they live or serve. */
  readonly divisions: readonly string[];
  /** Credit codes of those who employ them. */
  readonly employers: readonly string[];
}

/** Why an expert must not judge an application; undefined when nothing is known that speaks against it (回避). */
export const conflictOf = (
  { account, divisions, employers }: Expert,
  application: Application,
  /** Credit codes of the cluster's enterprises. */
  enterprises: readonly string[],
): Conflict | undefined => {
  const county = application.counties.find(({ code }) => divisions.some((own) => isWithin(own, code)));
  if (county !== undefined) return { because: 'county', of: county.code };
  const employer = employers.find((own) => enterprises.includes(own));
  if (employer !== undefined) return { because: 'employer', of: employer };
  const acts = isUnderWay(application) ? [...application.submissions, ...application.taken] : [];
  return [application.drafted, ...acts].some(({ by }) => by.account === account) ? { because: 'took-part' } : undefined;
};
