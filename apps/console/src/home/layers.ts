import type { VerdictKind } from '../verdict/verdict-kind.ts';

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

/** The bands of each layer, in the order of the legend; `none` is a county without clusters. */
export const bandsOf = {
  count: ['one', 'two', 'some', 'many', 'none'],
  verdict: ['met', 'not_met', 'needs_judgement', 'no_number', 'no_data', 'unset', 'unevaluated', 'none'],
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

/** The verdict that stands for a county: the foremost in the order of the legend. */
const verdictBand = ({ byVerdict }: CountyFacts): Band =>
  bandsOf.verdict.find((band) => byVerdict.some(({ verdict, count }) => verdict === band && count > 0)) ??
  'unevaluated';

/** The band of a layer that a county falls into. */
export function bandOf(layer: Layer, facts: CountyFacts): Band {
  if (facts.clusters === 0) return 'none';
  if (layer === 'count') return countBand(facts.clusters);
  return layer === 'coverage' ? coverageBand(facts.known, facts.needed) : verdictBand(facts);
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
