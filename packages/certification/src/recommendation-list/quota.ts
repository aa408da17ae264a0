import type { Sourced } from '@qunxing/evaluation';
import type { Round } from '@qunxing/standards';

const countOf = (value: Sourced<string>): number | undefined =>
  value.status === 'unset' ? undefined : Number(value.value);

/** Fewest and most recommendations of one prefecture; undefined where the yearly notice sets no bound. */
export const quotaOf = ({ leastRecommendations, mostRecommendations }: Round) => ({
  least: countOf(leastRecommendations),
  most: countOf(mostRecommendations),
});
