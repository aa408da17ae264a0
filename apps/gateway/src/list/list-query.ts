import { countLists, type ListKind, type ListRow, listPage } from '@qunxing/database';
import type { Context } from '../context.ts';
import { unauthenticated } from '../mistake/mistake.ts';
import { type Connection, connectionOf } from '../paging/connection.ts';
import type { PageArguments } from '../paging/offset-page.ts';
import { seesLists } from '../policy/sees-lists.ts';

/** One page of the lists of a kind that the person who asks may see. */
export const listsSeen = <Kind extends ListKind>(
  kind: Kind,
  page: PageArguments,
  { round, division }: { readonly round?: string | null | undefined; readonly division?: string | null | undefined },
  { gateway, viewer }: Pick<Context, 'gateway' | 'viewer'>,
): Promise<Connection<ListRow<Kind>>> => {
  if (viewer === null) throw unauthenticated();
  const { sql } = gateway.database;
  const filter = { kind, seen: seesLists(viewer), round: round ?? undefined, division: division ?? undefined };
  return connectionOf(page, {
    rows: (stretch) => listPage(sql, filter, stretch),
    total: () => countLists(sql, filter),
  });
};
