import { compareRational, parseDecimal, type Rational } from '@qunxing/criterion';
import type { CountyShare } from '../application/application.ts';
import { refuse } from '../outcome.ts';

/** Why nobody can tell which county applies. */
export interface LeadUndecided {
  readonly counties: readonly string[];
  readonly why: 'missing' | 'tied';
}

/** Nothing where the share is not known; what is no decimal number is not known either. */
const shareOf = ({ outputShare }: CountyShare): Rational | undefined =>
  outputShare === null ? undefined : parseDecimal(outputShare);

/**
 * The county with the largest share of output, whose office applies for the cluster (申报主体, DOMAIN §1). One county alone needs no
 * share; among several every share must be known and one must be the largest, compared exactly.
 */
export const leadCounty = (
  counties: readonly CountyShare[],
): { readonly lead: string } | { readonly refused: LeadUndecided } => {
  const [only, ...others] = counties;
  if (only !== undefined && others.length === 0) return { lead: only.code };
  const known = counties.flatMap((county) => {
    const share = shareOf(county);
    return share === undefined ? [] : [{ code: county.code, share }];
  });
  if (only === undefined || known.length < counties.length) {
    const unknown = counties.filter((county) => shareOf(county) === undefined).map(({ code }) => code);
    return refuse({ counties: unknown, why: 'missing' });
  }
  const leads = known
    .filter(({ share }) => known.every((other) => compareRational(share, other.share) >= 0))
    .map(({ code }) => code);
  const [lead] = leads;
  return lead === undefined || leads.length > 1 ? refuse({ counties: leads, why: 'tied' }) : { lead };
};
