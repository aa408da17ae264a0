import {
  type Delivery,
  type NotificationKind as Kind,
  notificationPreferences,
  preferDelivery,
} from '@qunxing/database';
import { builder } from '../builder.ts';
import { Localized } from '../localized/localized.ts';
import { unauthenticated } from '../mistake/mistake.ts';
import { orRefuse } from '../refusal/or-refuse.ts';
import { DeliveryRefusal } from './delivery-refusal.ts';
import { NotificationKind } from './notification.ts';
import { NotificationDelivery, NotificationPreferences } from './notification-preferences.ts';

builder.objectType(DeliveryRefusal, {
  name: 'NotificationDeliveryRefused',
  description: 'A choice that was refused; nothing was changed.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Why, e.g. `STATUTORY_NOTIFICATION_MUTED`.' }),
    message: t.expose('sentence', { type: Localized, description: 'Why, and what to choose instead, in words.' }),
  }),
});

/** Why a kind of notification may not come in a way; undefined where it may. */
const refusalOf = (kind: Kind, delivery: Delivery): DeliveryRefusal | undefined =>
  kind === 'statutory' && delivery === 'off' ? new DeliveryRefusal('STATUTORY_NOTIFICATION_MUTED') : undefined;

builder.mutationField('setNotificationDelivery', (t) =>
  t.field({
    type: NotificationPreferences,
    description: 'Chooses how a kind of notifications comes to the person who asks by e-mail.',
    errors: {
      types: [DeliveryRefusal],
      directResult: true,
      union: { name: 'SetNotificationDeliveryResult', description: 'The preferences as they are now, or why not.' },
    },
    args: {
      kind: t.arg({ type: NotificationKind, required: true, description: 'Which notifications.' }),
      delivery: t.arg({ type: NotificationDelivery, required: true, description: 'How they are to come.' }),
    },
    resolve: async (_parent, { kind, delivery }, { gateway, viewer }) => {
      if (viewer === null) throw unauthenticated();
      const { sql } = gateway.database;
      orRefuse(refusalOf(kind, delivery));
      await preferDelivery(sql, viewer.id, kind, delivery);
      return notificationPreferences(sql, viewer.id);
    },
  }),
);
