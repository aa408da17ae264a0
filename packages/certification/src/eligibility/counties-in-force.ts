import { type DivisionRegister, divisionInForce } from '@qunxing/reference';
import type { CountyShare } from '../application/application.ts';
import type { ApplicationRefusal } from '../application/application-refusal.ts';
import { refuse } from '../outcome.ts';

/** The counties of a cluster under the codes that are in force: a county named by an old code is what it has become. */
export const countiesInForce = (
  counties: readonly CountyShare[],
  register: DivisionRegister,
): { readonly counties: readonly CountyShare[] } | { readonly refused: ApplicationRefusal } => {
  const inForce: CountyShare[] = [];
  for (const { code: given, outputShare } of counties) {
    const found = divisionInForce(register, given);
    if ('refused' in found || found.division.level !== 'county') return refuse({ code: 'COUNTY_UNKNOWN', given });
    const { code } = found.division;
    if (inForce.some((county) => county.code === code)) return refuse({ code: 'COUNTY_TWICE', county: code });
    inForce.push({ code, outputShare });
  }
  return inForce.length === 0 ? refuse({ code: 'CLUSTER_WITHOUT_COUNTY' }) : { counties: inForce };
};
