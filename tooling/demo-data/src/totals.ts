import type { Presence } from './member.ts';
import type { DemonstrationTitle } from './titles.ts';

const sum = (values: readonly number[]): number => values.reduce((left, right) => left + right, 0);

const specialisedKinds: ReadonlySet<string> = new Set(['specialised-sme', 'innovative-sme', 'high-tech']);

/** What a cluster declares of a year and its roster confirms: every number is counted or added up from the members. */
export const totalsOf = (
  roster: readonly Presence[],
  titles: readonly DemonstrationTitle[],
  year: number,
): Readonly<Record<string, number>> => {
  const outputs = (where: (presence: Presence) => boolean) =>
    sum(roster.filter(where).map(({ figures }) => figures.output));
  const isSme = ({ figures }: Presence) => figures.sizeClass !== 'large';
  const codes = new Set(roster.map(({ member }) => member.code));
  const yearEnd = `${year}-12-31`;
  const held = titles.filter(
    ({ code, validFrom, validTo }) =>
      codes.has(code) && validFrom <= yearEnd && (validTo === null || validTo >= yearEnd),
  );
  const holders = (of: (kind: string) => boolean) =>
    new Set(held.filter(({ kind }) => of(kind)).map(({ code }) => code)).size;
  return {
    'profile/gross-output': outputs(() => true),
    'profile/sme-output': outputs(isSme),
    'profile/leading-industry-output': outputs(({ member }) => member.leadingIndustry),
    'profile/enterprises': roster.length,
    'profile/smes': roster.filter(isSme).length,
    'profile/above-scale-enterprises': holders((kind) => kind === 'above-scale'),
    'profile/employment': sum(roster.map(({ figures }) => figures.employment)),
    'profile/revenue': sum(roster.map(({ figures }) => figures.revenue)),
    'profile/rd-expense': sum(roster.map(({ figures }) => figures.research)),
    'sme-gradient/little-giants': holders((kind) => kind === 'little-giant'),
    'sme-gradient/single-champions': holders((kind) => kind === 'single-champion'),
    'sme-gradient/specialised-enterprises': holders((kind) => specialisedKinds.has(kind)),
  };
};
