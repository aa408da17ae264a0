import { type SpotCheckRow, spotCheckById } from '@qunxing/database';
import type { Context } from '../context.ts';
import { unauthenticated } from '../mistake/mistake.ts';
import { ownId } from '../node-id.ts';
import { seesSpotCheck } from '../policy/sees-spot-checks.ts';

/** The spot check behind a global id that the person who asks may see; null when there is none, or none for them. */
export const seenSpotCheck = async (
  id: string,
  argument: string,
  { gateway, viewer }: Pick<Context, 'gateway' | 'viewer'>,
): Promise<SpotCheckRow | null> => {
  if (viewer === null) throw unauthenticated();
  const row = await spotCheckById(gateway.database.sql, ownId('SpotCheck', id, argument));
  return row !== undefined && seesSpotCheck(viewer, row) ? row : null;
};
