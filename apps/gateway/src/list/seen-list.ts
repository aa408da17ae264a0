import { holdsOfList, isOfKind, type ListKind, type ListRow } from '@qunxing/database';
import type { Context } from '../context.ts';
import { unauthenticated, wrongInput } from '../mistake/mistake.ts';
import { type NodeType, ownId } from '../node-id.ts';
import { seesLists } from '../policy/sees-lists.ts';

type Reading = Pick<Context, 'viewer' | 'load'>;

/** A list of a kind that the person who asks may see; null when there is none, or none for them. */
export const seenList = async <Kind extends ListKind>(
  kind: Kind,
  id: string,
  { viewer, load }: Reading,
): Promise<ListRow<Kind> | null> => {
  if (viewer === null) throw unauthenticated();
  const row = await load.list.load(id);
  return row !== null && isOfKind(row, kind) && holdsOfList(seesLists(viewer), row) ? row : null;
};

/** The same behind a global id; a mistake that names the argument when there is none. */
export const listGiven = async <Kind extends ListKind>(
  kind: Kind,
  { type, argument, id }: { readonly type: NodeType; readonly argument: string; readonly id: string },
  context: Reading,
): Promise<ListRow<Kind>> => {
  const row = await seenList(kind, ownId(type, id, argument), context);
  if (row === null)
    throw wrongInput(argument, '没有这份名单，或不在您的辖区内。', 'there is no such list in your division.');
  return row;
};
