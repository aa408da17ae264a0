import type { ListRow, ObjectionRow } from '@qunxing/database';
import type { Context } from '../context.ts';
import { seenList } from '../list/seen-list.ts';
import { wrongInput } from '../mistake/mistake.ts';
import { ownId } from '../node-id.ts';
import { seesObjections } from '../policy/sees-objections.ts';

/** An objection with the notice that it is to. */
export interface SeenObjection {
  readonly row: ObjectionRow;
  readonly notice: ListRow<'public-notice'>;
}

/** An objection that the person who asks may see; null when there is none, or none for them. */
export const seenObjection = async (
  id: string,
  context: Pick<Context, 'viewer' | 'load'>,
): Promise<SeenObjection | null> => {
  const row = await context.load.objection.load(id);
  const notice = row === null ? null : await seenList('public-notice', row.noticeId, context);
  if (row === null || notice === null || context.viewer === null) return null;
  return seesObjections(context.viewer, notice) ? { row, notice } : null;
};

/** The same behind a global id; a mistake when there is none. */
export const objectionGiven = async (id: string, context: Pick<Context, 'viewer' | 'load'>): Promise<SeenObjection> => {
  const seen = await seenObjection(ownId('Objection', id, 'objection'), context);
  if (seen === null)
    throw wrongInput('objection', '没有这件异议，或不由您办理。', 'there is no such objection for you.');
  return seen;
};
