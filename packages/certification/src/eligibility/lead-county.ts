import type { CountyShare } from '../application/application.ts';
import { refuse } from '../outcome.ts';

const decimals = 9;

/** A decimal text as a whole number of 10^-9, so that shares compare exactly. */
const scaled = (text: string): bigint => {
  const [whole = '0', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(decimals, '0').slice(0, decimals));
};

/** Why nobody can tell which county applies. */
export interface LeadUndecided {
  readonly counties: readonly string[];
  readonly why: 'missing' | 'tied';
}

/**
 * The county with the largest share of output, whose office applies for the cluster (申报主体, DOMAIN §1). One county alone needs no
 * share; among several every share must be known and one must be the largest.
 */
export const leadCounty = (
  counties: readonly CountyShare[],
): { readonly lead: string } | { readonly refused: LeadUndecided } => {
  const [only, ...others] = counties;
  if (only !== undefined && others.length === 0) return { lead: only.code };
  const unknown = counties.filter(({ outputShare }) => outputShare === null).map(({ code }) => code);
  if (only === undefined || unknown.length > 0) return refuse({ counties: unknown, why: 'missing' });
  const share = ({ outputShare }: CountyShare) => scaled(outputShare ?? '0');
  const leads = counties
    .filter((county) => counties.every((other) => share(county) >= share(other)))
    .map(({ code }) => code);
  const [lead] = leads;
  return lead === undefined || leads.length > 1 ? refuse({ counties: leads, why: 'tied' }) : { lead };
};
