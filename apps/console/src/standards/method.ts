import type { Localized } from '../language/localized.ts';

interface OfMetric {
  readonly variant: { readonly value: string | null } | null;
  readonly metric: { readonly variants: readonly { readonly key: string; readonly title: Localized }[] };
}

/** What tells the method that a standard chose from the metric's others; null where there is no choice or none was made. */
export const methodOf = ({ variant, metric }: OfMetric): Localized | null =>
  metric.variants.find(({ key }) => key === variant?.value)?.title ?? null;
