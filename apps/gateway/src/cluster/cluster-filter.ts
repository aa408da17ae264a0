import type { ClusterFilter as Filter } from '@qunxing/database';
import { z } from 'zod';
import { builder } from '../builder.ts';
import type { Divisions } from '../division/divisions.ts';
import { VerdictKind } from '../evaluation/verdict-kind.ts';
import type { Gateway } from '../gateway.ts';
import { wrongInput } from '../mistake/mistake.ts';
import { findStandard } from '../standard/find-standard.ts';

const percent = z.number().min(0).max(100);
const words = z.string().max(100);

/** Which clusters are meant. */
export const ClusterFilter = builder.inputType('ClusterFilter', {
  description: 'Which clusters are meant. What is absent does not narrow.',
  fields: (t) => ({
    search: t.string({ description: 'Part of the name, the leading industry or the niche.', validate: words }),
    prefecture: t.string({ description: 'Code of a prefecture in which the cluster lies.' }),
    county: t.string({ description: 'Code of a county that the cluster spans.' }),
    industry: t.string({
      description: 'Beginning of a GB/T 4754 code, or part of the leading industry or niche.',
      validate: words,
    }),
    standard: t.string({
      description:
        'Key of the standard that verdict and coverage refer to; without it the latest evaluation under any.',
    }),
    verdict: t.field({ type: VerdictKind, description: 'The verdict on the case.' }),
    coverageAtLeast: t.float({
      description: 'Known of needed values in percent, from 0 to 100, inclusive.',
      validate: percent,
    }),
    coverageBelow: t.float({
      description: 'Known of needed values in percent, from 0 to 100, exclusive.',
      validate: percent,
    }),
    demonstration: t.boolean({ description: 'Only invented clusters, or only real ones.' }),
    recognized: t.boolean({ description: 'Whether a recognition was published.' }),
    zone: t.string({ description: 'Key of a zone in which the cluster lies.' }),
  }),
});

/** The filter as it arrives. */
export type GivenFilter = typeof ClusterFilter.$inferInput;

const known = ({ byCode }: Divisions, code: string | null | undefined, argument: string): string | undefined => {
  if (!code) return undefined;
  if (byCode.has(code)) return code;
  throw wrongInput(argument, `没有代码为“${code}”的行政区划。`, `no division has the code “${code}”.`);
};

const knownZone = ({ register }: Divisions, key: string | null | undefined): string | undefined => {
  if (!key || register.zones.some(({ id }) => id === key)) return key || undefined;
  throw wrongInput('filter.zone', `没有功能区“${key}”。`, `no zone has the key “${key}”.`);
};

/** The filter as the store takes it; a mistake that names the argument when a code or key is unknown. */
export const clusterFilter = (given: GivenFilter | null | undefined, { divisions, library }: Gateway): Filter => {
  const { search, industry, standard, verdict, zone, ...rest } = given ?? {};
  return {
    search: search?.trim() || undefined,
    industry: industry?.trim() || undefined,
    prefecture: known(divisions, rest.prefecture, 'filter.prefecture'),
    county: known(divisions, rest.county, 'filter.county'),
    zone: knownZone(divisions, zone),
    standard: standard ? findStandard(library, standard, 'filter.standard').standard.id : undefined,
    verdicts: verdict ? [verdict] : undefined,
    coverageAtLeast: rest.coverageAtLeast ?? undefined,
    coverageBelow: rest.coverageBelow ?? undefined,
    demonstration: rest.demonstration ?? undefined,
    recognized: rest.recognized ?? undefined,
  };
};
