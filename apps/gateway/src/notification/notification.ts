import type { NotificationRow } from '@qunxing/database';
import { Application } from '../application/application.ts';
import { seenApplication } from '../application/seen-application.ts';
import { builder } from '../builder.ts';
import { Localized } from '../localized/localized.ts';
import { encodeId } from '../node-id.ts';

/** Whether somebody must be told or is told for information. */
export const NotificationKind = builder.enumType('NotificationKind', {
  description: 'Whether somebody must be told (法定告知) or is told for information.',
  values: {
    statutory: { description: '法定告知: it begins a period, asks for something or decides; it cannot be turned off.' },
    informative: { description: '一般通知: for information.' },
  } as const,
});

/** Something that the person who asks was told. */
export const Notification = builder.objectRef<NotificationRow>('Notification').implement({
  description: 'Something that the person who asks was told (通知).',
  fields: (t) => ({
    id: t.id({ description: 'Id of the notification.', resolve: ({ id }) => encodeId('Notification', id) }),
    kind: t.expose('kind', { type: NotificationKind, description: 'Whether they must be told.' }),
    title: t.expose('title', { type: Localized, description: 'What happened, in a few words.' }),
    sentence: t.expose('sentence', { type: Localized, description: 'What happened to which cluster, and what to do.' }),
    application: t.field({
      type: Application,
      nullable: true,
      description: 'The application that it is about; null when it is about several, or the person may not see it.',
      resolve: ({ applicationId }, _args, context) =>
        applicationId === null ? null : seenApplication(applicationId, context),
    }),
    toldAt: t.expose('toldAt', { type: 'DateTime', description: 'When they were told.' }),
    readAt: t.expose('readAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When they marked it as read; null while it is unread.',
    }),
  }),
});
