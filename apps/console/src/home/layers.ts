import { type VerdictKind, verdictKinds } from '../verdict/verdict-kind.ts';

/** What the map can show. */
export const layers = ['count', 'verdict', 'coverage'] as const;
export type Layer = (typeof layers)[number];

/** What a county is known by on the map. */
export interface CountyFacts {
  readonly clusters: number;
  readonly known: number;
  readonly needed: number;
  readonly byVerdict: readonly { readonly verdict: VerdictKind; readonly count: number }[];
}

/**
 * The bands of each layer, in the order of the legend; `none` is a county without clusters. By count and coverage a county
 * is in one band; by verdict it is in the band of each of its clusters, and in `several` when those differ.
 */
export const bandsOf = {
  count: ['one', 'two', 'some', 'many', 'none'],
  verdict: [...verdictKinds, 'unevaluated', 'several', 'none'],
  coverage: ['quarter', 'half', 'most', 'nearly', 'whole', 'unevaluated', 'none'],
} as const satisfies Record<Layer, readonly string[]>;
export type Band = (typeof bandsOf)[Layer][number];

const countBand = (clusters: number): Band => {
  if (clusters === 1) return 'one';
  if (clusters === 2) return 'two';
  return clusters < 5 ? 'some' : 'many';
};

const coverageBand = (known: number, needed: number): Band => {
  if (needed === 0) return 'unevaluated';
  const percent = (known / needed) * 100;
  if (percent < 25) return 'quarter';
  if (percent < 50) return 'half';
  if (percent < 75) return 'most';
  return known < needed ? 'nearly' : 'whole';
};

/** How the clusters of a county stand: each verdict with its clusters, then those not evaluated; in the legend's order. */
export function standings({ clusters, byVerdict }: CountyFacts) {
  const judged = verdictKinds.flatMap((verdict) => {
    const count = byVerdict.find((one) => one.verdict === verdict)?.count ?? 0;
    return count > 0 ? [{ band: verdict, count }] : [];
  });
  const open = clusters - judged.reduce((sum, { count }) => sum + count, 0);
  return open > 0 ? [...judged, { band: 'unevaluated' as const, count: open }] : judged;
}

/** The bands of a layer that a county falls into. */
export function bandsIn(layer: Layer, facts: CountyFacts): readonly Band[] {
  const { clusters, known, needed } = facts;
  if (clusters === 0) return ['none'];
  if (layer === 'count') return [countBand(clusters)];
  if (layer === 'coverage') return [coverageBand(known, needed)];
  const bands = standings(facts).map(({ band }) => band);
  return bands.length > 1 ? [...bands, 'several'] : bands;
}

const steps: Partial<Record<Band, string>> = {
  one: 'var(--map-2)',
  two: 'var(--map-3)',
  some: 'var(--map-4)',
  many: 'var(--map-5)',
  quarter: 'var(--map-1)',
  half: 'var(--map-2)',
  most: 'var(--map-3)',
  nearly: 'var(--map-4)',
  whole: 'var(--map-5)',
  unevaluated: 'var(--sunken)',
  none: 'var(--map-0)',
};

/** The fill of a band; a verdict is a tint of its color, and its shape stands on top. */
export const fillOf = (band: Band): string =>
  steps[band] ?? `color-mix(in oklab, var(--verdict-${band}) 34%, var(--surface))`;

/** The fills of a county: one, or in the layer of verdicts one for each way in which its clusters stand. */
export const fillsOf = (layer: Layer, facts: CountyFacts): readonly string[] =>
  bandsIn(layer, facts)
    .filter((band) => band !== 'several')
    .map(fillOf);
