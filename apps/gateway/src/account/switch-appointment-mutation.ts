import { actingBy, appointmentsOf } from '@qunxing/database';
import { builder } from '../builder.ts';
import { unauthenticated, wrongInput } from '../mistake/mistake.ts';
import { ownId } from '../node-id.ts';
import { beginSession } from './begin-session.ts';
import { Viewer } from './viewer.ts';

builder.mutationField('switchAppointment', (t) =>
  t.field({
    type: Viewer,
    description:
      'Goes on by another of the person’s appointments, in a new session that ends when the old one would have; the old one ends now.',
    args: { appointment: t.arg.id({ required: true, description: 'Id of the appointment.' }) },
    resolve: async (_parent, { appointment }, { gateway, viewer, session, browser, now }) => {
      if (viewer === null || session.open === null) throw unauthenticated();
      const { sql } = gateway.database;
      const at = now();
      const id = ownId('Appointment', String(appointment), 'appointment');
      const chosen = (await appointmentsOf(sql, viewer.id, at)).find((held) => held.id === id);
      if (chosen === undefined)
        throw wrongInput(
          'appointment',
          '您没有这项任职，或任职已经结束。请刷新页面后重新选择。',
          'you hold no such appointment, or it has ended; load the page again and choose anew.',
        );
      const begun = await beginSession(sql, actingBy(viewer, chosen), browser, at, session.open.expiresAt);
      await session.replace(begun);
      return begun.account;
    },
  }),
);
