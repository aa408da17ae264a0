import { countNotifications, notificationPage } from '@qunxing/database';
import { Viewer } from '../account/viewer.ts';
import { builder } from '../builder.ts';
import { unauthenticated } from '../mistake/mistake.ts';
import { connectionOf } from '../paging/connection.ts';
import { Notification } from './notification.ts';

builder.queryField('notifications', (t) =>
  t.connection({
    type: Notification,
    description: 'What the person who asks was told, the latest first.',
    args: { unread: t.arg.boolean({ description: 'Only what they have not read.' }) },
    complexity: ({ first, last }) => ({ field: 5, multiplier: first ?? last ?? 50 }),
    resolve: (_parent, { unread, ...page }, { gateway, viewer }) => {
      if (viewer === null) throw unauthenticated();
      const { sql } = gateway.database;
      const filter = { account: viewer.id, unread: unread ?? false };
      return connectionOf(page, {
        rows: (stretch) => notificationPage(sql, filter, stretch),
        total: () => countNotifications(sql, filter),
      });
    },
  }),
);

builder.objectField(Viewer, 'unreadNotifications', (t) =>
  t.int({
    description: 'How many notifications the person has not read.',
    resolve: ({ id: account }, _args, { gateway }) =>
      countNotifications(gateway.database.sql, { account, unread: true }),
  }),
);
