import { countLists, listPage } from '@qunxing/database';
import { builder } from '../builder.ts';
import { ownId } from '../node-id.ts';
import { connectionOf } from '../paging/connection.ts';
import { publishedLists } from '../policy/sees-lists.ts';
import { PublishedNotice, publishedNotice } from './published-notice.ts';

builder.queryField('publishedNotices', (t) =>
  t.connection({
    type: PublishedNotice,
    skipTypeScopes: true,
    description: 'The public notices, the newest first. It answers without a session.',
    complexity: ({ first, last }) => ({ field: 5, multiplier: first ?? last ?? 50 }),
    resolve: (_parent, page, { gateway }) => {
      const { sql } = gateway.database;
      const filter = { kind: 'public-notice', seen: publishedLists } as const;
      return connectionOf(page, {
        rows: (stretch) => listPage(sql, filter, stretch),
        total: () => countLists(sql, filter),
      });
    },
  }),
);

builder.queryField('publishedNotice', (t) =>
  t.field({
    type: PublishedNotice,
    nullable: true,
    skipTypeScopes: true,
    description: 'One public notice; null when there is none with this id. It answers without a session.',
    args: { id: t.arg.id({ required: true, description: 'Id of the notice.' }) },
    resolve: async (_parent, { id }, context) =>
      (await publishedNotice(ownId('PublicNotice', id, 'id'), context)) ?? null,
  }),
);
