import { type InvitationRow, invitationOf, invitationsBy } from '@qunxing/database';
import { z } from 'zod';
import { Role } from '../account/role.ts';
import { tokenHash } from '../account/session-token.ts';
import { Viewer } from '../account/viewer.ts';
import { builder } from '../builder.ts';
import { Division } from '../division/division.ts';
import { Localized } from '../localized/localized.ts';
import { encodeId } from '../node-id.ts';
import { invitedBy } from '../policy/may-invite.ts';

/** Somebody is asked to act as something (邀请). */
const Invitation = builder.objectRef<InvitationRow>('Invitation').implement({
  description: 'Somebody is asked to act as something.',
  fields: (t) => ({
    id: t.id({ description: 'Id of the invitation.', resolve: ({ id }) => encodeId('Invitation', id) }),
    name: t.exposeString('name', { description: 'Whom it is for.' }),
    role: t.expose('role', { type: Role, description: 'What the person would act as.' }),
    organization: t.expose('organization', { type: Localized, description: 'The office or body to act for.' }),
    division: t.field({
      type: Division,
      nullable: true,
      description: 'The division that the organization is in charge of.',
      resolve: ({ divisionCode }, _args, { gateway }) =>
        (divisionCode === null ? undefined : gateway.divisions.byCode.get(divisionCode)) ?? null,
    }),
    expiresAt: t.field({
      type: 'DateTime',
      description: 'Until when it can be accepted.',
      resolve: ({ expiresAt }) => expiresAt,
    }),
  }),
});

/** What stands in the link of an invitation. */
export const invitationToken = z.string().min(1).max(100);

builder.objectField(Viewer, 'mayInvite', (t) =>
  t.field({
    type: [Role],
    description: 'The roles to which the person may invite others within their division.',
    resolve: ({ role }) => [...invitedBy(role)],
  }),
);

builder.objectField(Viewer, 'invitations', (t) =>
  t.field({
    type: [Invitation],
    description: 'Whom the person invited in the appointment by which they act, of those who did not accept yet.',
    resolve: ({ appointment }, _args, { gateway, now }) => invitationsBy(gateway.database.sql, appointment, now()),
  }),
);

builder.queryField('invitation', (t) =>
  t.field({
    type: Invitation,
    nullable: true,
    skipTypeScopes: true,
    description: 'The invitation of a link; null when it can no longer be accepted. It answers without a session.',
    args: {
      token: t.arg.string({ required: true, description: 'What stands in the link.', validate: invitationToken }),
    },
    resolve: async (_parent, { token }, { gateway, now }) =>
      (await invitationOf(gateway.database.sql, tokenHash(token), now())) ?? null,
  }),
);
