import type { AccountRow } from '@qunxing/database';
import { z } from 'zod';
import { beginSession } from '../account/begin-session.ts';
import { tokenHash } from '../account/session-token.ts';
import { Viewer } from '../account/viewer.ts';
import { builder } from '../builder.ts';
import { orRefuse } from '../refusal/or-refuse.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { invitationToken } from './invitation.ts';
import { InvitationRefusal } from './invitation-refusal.ts';

const NewAccountInput = builder.inputType('NewAccountInput', {
  description: 'An account that somebody makes for themselves.',
  fields: (t) => ({
    login: t.string({ required: true, description: 'The name to sign in with.', validate: z.string().max(100) }),
    password: t.string({ required: true, description: 'The password.', validate: z.string().max(1000) }),
  }),
});

const InvitationAccepted = builder.objectRef<{ readonly account: AccountRow }>('InvitationAccepted').implement({
  description: 'The invitation is accepted and a session begun that acts by it.',
  fields: (t) => ({ viewer: t.expose('account', { type: Viewer, description: 'Who is signed in now.' }) }),
});

builder.mutationField('acceptInvitation', (t) =>
  t.field({
    type: InvitationAccepted,
    skipTypeScopes: true,
    description: 'Accepts an invitation, once: as a new account, or for the one that is signed in.',
    errors: {
      types: [InvitationRefusal],
      directResult: true,
      union: { name: 'AcceptInvitationResult', description: 'A begun session, or why there is none.' },
    },
    args: {
      token: t.arg.string({ required: true, description: 'What stands in the link.', validate: invitationToken }),
      account: t.arg({ type: NewAccountInput, description: 'The new account; none for whoever is signed in.' }),
    },
    resolve: async (_parent, { token, account }, { gateway, viewer, session, browser, now }) => {
      const accepting = account ? { account } : viewer && { viewer };
      const at = now();
      const accepted = orRefuse(await acceptInvitation(gateway.database, tokenHash(token), accepting, at));
      const begun = await beginSession(gateway.database.sql, accepted, browser, at);
      await session.replace(begun);
      return begun;
    },
  }),
);
