import { revokeOwnSession, type SessionRow, sessionsOf } from '@qunxing/database';
import { builder } from '../builder.ts';
import { Localized } from '../localized/localized.ts';
import { unauthenticated, wrongInput } from '../mistake/mistake.ts';
import { encodeId, ownId } from '../node-id.ts';
import { Role } from './role.ts';
import { Viewer } from './viewer.ts';

const Session = builder.objectRef<SessionRow>('Session').implement({
  description: 'A browser in which the person is signed in.',
  fields: (t) => ({
    id: t.id({ description: 'Id of the session.', resolve: ({ id }) => encodeId('Session', id) }),
    browser: t.exposeString('browser', { description: 'What the browser calls itself; empty when it does not say.' }),
    role: t.expose('role', { type: Role, description: 'What the person acts as in it.' }),
    organization: t.expose('organization', { type: Localized, description: 'The office or body the person acts for.' }),
    beganAt: t.field({ type: 'DateTime', description: 'When it began.', resolve: ({ createdAt }) => createdAt }),
    endsAt: t.field({
      type: 'DateTime',
      description: 'When it ends at the latest.',
      resolve: ({ expiresAt }) => expiresAt,
    }),
    current: t.boolean({
      description: 'Whether it is the one that asks.',
      resolve: ({ id }, _args, { session }) => session.open?.id === id,
    }),
  }),
});

builder.objectField(Viewer, 'sessions', (t) =>
  t.field({
    type: [Session],
    description: 'Where the person is signed in, the newest first.',
    resolve: ({ id }, _args, { gateway, now }) => sessionsOf(gateway.database.sql, id, now()),
  }),
);

builder.mutationField('revokeSession', (t) =>
  t.field({
    type: Viewer,
    description: 'Ends one of the person’s sessions at once.',
    args: { session: t.arg.id({ required: true, description: 'Id of the session.' }) },
    resolve: async (_parent, { session }, { gateway, viewer, now }) => {
      if (viewer === null) throw unauthenticated();
      const id = ownId('Session', String(session), 'session');
      if (!(await revokeOwnSession(gateway.database.sql, viewer.id, id, now())))
        throw wrongInput(
          'session',
          '没有这个会话，或已经结束。请刷新页面。',
          'there is no such session of yours, or it has ended; load the page again.',
        );
      return viewer;
    },
  }),
);
