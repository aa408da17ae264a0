import type { Place } from './place.ts';
import type { PublishedFigure } from './published-figure.ts';
import type { Recognition } from './recognition.ts';

/** All that was published about one subject. */
export interface PublishedCluster {
  readonly name: string;
  readonly place: Place;
  /**
   * `cluster`: lies in counties or a zone of the province. `comparison`: a cluster of another province.
   * `context`: a total over a prefecture, the province or the nation; no cluster.
   */
  readonly standing: 'cluster' | 'comparison' | 'context';
  /** In the words of the source; null where it says none. */
  readonly leadingIndustry: string | null;
  readonly figures: readonly PublishedFigure[];
  readonly recognitions: readonly Recognition[];
}

/** What a place makes of a subject. */
export const standingOf = (place: Place): PublishedCluster['standing'] => {
  if (place.kind === 'counties' || place.kind === 'zone') return 'cluster';
  return place.kind === 'elsewhere' && place.division !== '000000' ? 'comparison' : 'context';
};
