import { auditEventPage, auditEventTypes, countAuditEvents } from '@qunxing/database';
import { z } from 'zod';
import { builder } from '../builder.ts';
import { Localized } from '../localized/localized.ts';
import { connectionOf } from '../paging/connection.ts';
import { AuditEvent } from './audit-event.ts';
import { titleOf } from './event-words.ts';

const few = z.string().max(200);

const AuditFilter = builder.inputType('AuditFilter', {
  description: 'Which events are meant; what is left out does not narrow.',
  fields: (t) => ({
    concept: t.string({ description: 'What the streams are of, e.g. `application`.', validate: few }),
    stream: t.string({ description: 'Name of one stream.', validate: few }),
    type: t.string({ description: 'E.g. `application.submitted`.', validate: few }),
    login: t.string({ description: 'Login of who did it.', validate: few }),
    from: t.field({ type: 'DateTime', description: 'From this moment on.' }),
    to: t.field({ type: 'DateTime', description: 'Before this moment.' }),
    text: t.string({ description: 'Somewhere in what the event says, or in the name of its stream.', validate: few }),
  }),
});

builder.queryField('auditEvents', (t) =>
  t.connection({
    type: AuditEvent,
    authScopes: { mayAudit: true },
    description: 'Everything that happened, the newest first. For auditors.',
    args: { filter: t.arg({ type: AuditFilter, description: 'Which events are meant.' }) },
    complexity: ({ first, last }) => ({ field: 5, multiplier: first ?? last ?? 50 }),
    resolve: (_parent, { filter: given, ...page }, { gateway }) => {
      const { sql } = gateway.database;
      const filter = Object.fromEntries(Object.entries(given ?? {}).filter(([, value]) => value !== null));
      return connectionOf(page, {
        rows: (stretch) => auditEventPage(sql, filter, stretch),
        total: () => countAuditEvents(sql, filter),
      });
    },
  }),
);

const AuditEventType = builder
  .objectRef<{ readonly type: string; readonly events: number }>('AuditEventType')
  .implement({
    description: 'A kind of event.',
    fields: (t) => ({
      key: t.exposeString('type', { description: 'E.g. `application.submitted`.' }),
      title: t.field({ type: Localized, description: 'What it is called.', resolve: ({ type }) => titleOf(type) }),
      events: t.exposeInt('events', { description: 'How many there are.' }),
    }),
  });

builder.queryField('auditEventTypes', (t) =>
  t.field({
    type: [AuditEventType],
    authScopes: { mayAudit: true },
    description: 'Every kind of event that has happened. For auditors.',
    complexity: { field: 1, multiplier: 50 },
    resolve: (_parent, _args, { gateway }) => auditEventTypes(gateway.database.sql),
  }),
);
