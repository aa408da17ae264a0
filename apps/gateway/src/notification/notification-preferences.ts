import { notificationPreferences, type NotificationPreferences as Preferences } from '@qunxing/database';
import { builder } from '../builder.ts';
import { unauthenticated } from '../mistake/mistake.ts';

/** How notifications come by e-mail. */
export const NotificationDelivery = builder.enumType('NotificationDelivery', {
  description: 'How notifications come by e-mail; in the console every one is listed.',
  values: {
    immediate: { description: 'At once, each by itself.' },
    daily: { description: 'Together, once a day at 17:00 Beijing time.' },
    off: { description: 'Not at all.' },
  } as const,
});

/** Where and how the person who asks is written to. */
export const NotificationPreferences = builder.objectRef<Preferences>('NotificationPreferences').implement({
  description: 'Where and how the person who asks is written to.',
  fields: (t) => ({
    mailAddress: t.exposeString('mailAddress', {
      nullable: true,
      description: 'The registered address; null where there is none.',
    }),
    statutory: t.expose('statutory', {
      type: NotificationDelivery,
      description: 'How what they must be told comes (法定告知); never `off`.',
    }),
    informative: t.expose('informative', {
      type: NotificationDelivery,
      description: 'How what they are told for information comes (一般通知).',
    }),
  }),
});

builder.queryField('notificationPreferences', (t) =>
  t.field({
    type: NotificationPreferences,
    description: 'Where and how the person who asks is written to.',
    resolve: (_parent, _args, { gateway, viewer }) => {
      if (viewer === null) throw unauthenticated();
      return notificationPreferences(gateway.database.sql, viewer.id);
    },
  }),
);
