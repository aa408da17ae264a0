import { isVerdictKind, type VerdictKind } from '../verdict/verdict-kind.ts';

/** Which clusters: those with published figures, those invented for demonstration, or both. */
export type ClusterKind = 'published' | 'demonstration';

/** Whether a recognition (认定) of the cluster was published. */
export type Recognition = 'yes' | 'no';

/** The bands of data coverage that the list offers, in percent: at least, below. */
export const coverageBands = {
  quarter: [0, 25],
  half: [25, 50],
  most: [50, 75],
  nearly: [75, 100],
  whole: [100, null],
} as const satisfies Record<string, readonly [number, number | null]>;
export type CoverageBand = keyof typeof coverageBands;

const isCoverageBand = (text: string | null): text is CoverageBand =>
  text !== null && Object.hasOwn(coverageBands, text);

/** What the sentence above the list asks for; a part that is null asks for anything. */
export interface ClusterFilter {
  readonly search: string | null;
  readonly kind: ClusterKind | null;
  readonly recognized: Recognition | null;
  readonly prefecture: string | null;
  readonly county: string | null;
  readonly zone: string | null;
  readonly industry: string | null;
  readonly standard: string | null;
  readonly verdict: VerdictKind | null;
  readonly coverage: CoverageBand | null;
}

/** Reads the filter out of an address; what it does not know it leaves out. */
export function readClusterFilter(address: URLSearchParams): ClusterFilter {
  const kind = address.get('kind');
  const recognized = address.get('recognized');
  const verdict = address.get('verdict');
  const coverage = address.get('coverage');
  return {
    search: address.get('search'),
    kind: kind === 'published' || kind === 'demonstration' ? kind : null,
    recognized: recognized === 'yes' || recognized === 'no' ? recognized : null,
    prefecture: address.get('prefecture'),
    county: address.get('county'),
    zone: address.get('zone'),
    industry: address.get('industry'),
    standard: address.get('standard'),
    verdict: isVerdictKind(verdict) ? verdict : null,
    coverage: isCoverageBand(coverage) ? coverage : null,
  };
}

/** The filter as the gateway takes it, in the list and in the export alike. */
export function clusterCondition({ kind, recognized, coverage, ...filter }: ClusterFilter, standard: string | null) {
  const band = coverage && coverageBands[coverage];
  return {
    ...Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null)),
    ...(standard && { standard }),
    ...(kind && { demonstration: kind === 'demonstration' }),
    ...(recognized && { recognized: recognized === 'yes' }),
    ...(band && { coverageAtLeast: band[0] }),
    ...(band && band[1] !== null && { coverageBelow: band[1] }),
  };
}

/** How many conditions narrow the list; the standard only says by what is judged. */
export const conditionsIn = (filter: ClusterFilter): number =>
  Object.entries(filter).filter(([part, value]) => part !== 'standard' && value !== null).length;
