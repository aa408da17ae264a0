import type { ItemDefinition } from '@qunxing/criterion';
import type { Context } from '../context.ts';
import { seesAllFigures, seesFigures } from '../policy/sees-figures.ts';

/** Which items of a cluster a person sees the figures of. */
export type Sight = (item: Pick<ItemDefinition, 'privacy' | 'grain'>) => boolean;

/** What whoever asks sees of a cluster. Where it lies is looked up only for those to whom it matters. */
export const sightOf = async (
  clusterId: string,
  { viewer, load }: Pick<Context, 'viewer' | 'load'>,
): Promise<Sight> => {
  if (viewer === null) return () => false;
  if (seesAllFigures(viewer)) return () => true;
  const cluster = await load.cluster.load(clusterId);
  return (item) => cluster !== null && seesFigures(viewer, cluster, item);
};
