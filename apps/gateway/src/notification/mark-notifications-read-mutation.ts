import { type AccountRow, markRead, type NotificationRow } from '@qunxing/database';
import { z } from 'zod';
import { Viewer } from '../account/viewer.ts';
import { builder } from '../builder.ts';
import { mostRows } from '../limits.ts';
import { unauthenticated, wrongInput } from '../mistake/mistake.ts';
import { ownId } from '../node-id.ts';
import { Notification } from './notification.ts';

interface Read {
  readonly notifications: readonly NotificationRow[];
  readonly viewer: AccountRow;
}

const NotificationsRead = builder.objectRef<Read>('NotificationsRead').implement({
  description: 'Notifications that are read now.',
  fields: (t) => ({
    notifications: t.field({
      type: [Notification],
      description: 'Those that were marked, at most 200 of them.',
      resolve: ({ notifications }) => notifications.slice(0, mostRows),
    }),
    viewer: t.expose('viewer', { type: Viewer, description: 'Who has read them.' }),
  }),
});

builder.mutationField('markNotificationsRead', (t) =>
  t.field({
    type: NotificationsRead,
    description: 'Marks notifications of the person who asks as read: some by their ids, or all up to a moment.',
    args: {
      ids: t.arg.idList({ description: 'Ids of notifications.', validate: z.array(z.string()).max(mostRows) }),
      until: t.arg({ type: 'DateTime', description: 'Instead: all that they were told up to this moment.' }),
    },
    resolve: async (_parent, { ids, until }, { gateway, viewer, now }) => {
      if (viewer === null) throw unauthenticated();
      const which = ids ? { ids: ids.map((id) => ownId('Notification', id, 'ids')) } : until ? { until } : undefined;
      if (which === undefined) throw wrongInput('ids', '请给出通知，或给出 until。', 'give notifications, or until.');
      return { notifications: await markRead(gateway.database.sql, viewer.id, which, now()), viewer };
    },
  }),
);
