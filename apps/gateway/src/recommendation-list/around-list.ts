import type { Candidate } from '@qunxing/certification';
import type { ApplicationRow, ListRow } from '@qunxing/database';
import type { Context } from '../context.ts';

/** An application that a prefecture's list has to do with: on it, or one that could be. */
export interface AroundList extends Candidate {
  readonly row: ApplicationRow;
  /** The niche that the register has for the cluster; null where it has none. */
  readonly niche: string | null;
}

/** The applications of a list's prefecture and round that were handed in, with what a recommendation asks about their clusters. */
export const aroundList = async (
  { id }: ListRow<'recommendation-list'>,
  { load }: Pick<Context, 'load'>,
): Promise<readonly AroundList[]> => {
  const rows = await load.aroundList.load(id);
  return Promise.all(
    rows.map(async (row) => {
      load.application.prime(row.id, row);
      // Asked for at one moment: one statement for all of them.
      const [cluster, incidents] = await Promise.all([
        load.part('row', row.clusterId),
        load.part('incidents', row.clusterId),
      ]);
      return { row, application: row.state, incidents, niche: cluster[0]?.niche ?? null };
    }),
  );
};
