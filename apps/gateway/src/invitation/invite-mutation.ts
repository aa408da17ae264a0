import { type AccountRow, createInvitation, type Role as RoleName } from '@qunxing/database';
import type { Division } from '@qunxing/reference';
import { z } from 'zod';
import { Role } from '../account/role.ts';
import { newToken, tokenHash } from '../account/session-token.ts';
import { Viewer } from '../account/viewer.ts';
import { builder } from '../builder.ts';
import type { Divisions } from '../division/divisions.ts';
import { unauthenticated } from '../mistake/mistake.ts';
import { mayInvite } from '../policy/may-invite.ts';
import { orRefuse } from '../refusal/or-refuse.ts';
import { InvitationRefusal } from './invitation-refusal.ts';

/** How long an invitation can be accepted. */
const days = 7;

const Invited = builder.objectRef<{ readonly token: string; readonly viewer: AccountRow }>('Invited').implement({
  description: 'Somebody is invited.',
  fields: (t) => ({
    path: t.string({
      description: 'Where the person accepts, once. Told now and never again; hand it to that person only.',
      // What stands behind the sign is sent to no server and stands in no log.
      resolve: ({ token }) => `/invitation#${token}`,
    }),
    viewer: t.expose('viewer', { type: Viewer, description: 'Who invited.' }),
  }),
});

/** The division of an office that stands below that of the inviter; null for experts. */
const divisionBelow = (
  viewer: AccountRow,
  role: RoleName,
  code: string | null,
  { byCode }: Divisions,
): Division | null | InvitationRefusal => {
  const division = code === null ? null : byCode.get(code);
  if (
    division === undefined ||
    (division !== null && division.validTo !== null) ||
    !mayInvite(viewer, { role, division })
  )
    return new InvitationRefusal('INVITATION_OFFICE_NOT_BELOW');
  return division;
};

builder.mutationField('invite', (t) =>
  t.field({
    type: Invited,
    description:
      'Asks somebody to take up an office below one’s own, by a link that can be used once within seven days.',
    errors: {
      types: [InvitationRefusal],
      directResult: true,
      union: { name: 'InviteResult', description: 'The link, or why there is none.' },
    },
    args: {
      role: t.arg({ type: Role, required: true, description: 'What the person is to act as.' }),
      division: t.arg.string({
        description: 'Code of the division; none for experts.',
        validate: z.string().max(6),
      }),
      organization: t.arg.string({
        required: true,
        description: 'The office or body to act for.',
        validate: z.string().trim().min(2).max(100),
      }),
      name: t.arg.string({
        required: true,
        description: 'Whom it is for.',
        validate: z.string().trim().min(1).max(50),
      }),
    },
    resolve: async (_parent, { role, division: code, organization, name }, { gateway, viewer, now }) => {
      if (viewer === null) throw unauthenticated();
      const division = orRefuse(divisionBelow(viewer, role, code ?? null, gateway.divisions));
      const token = newToken();
      const at = now();
      const entry = {
        tokenHash: tokenHash(token),
        name: name.trim(),
        role,
        divisionCode: division?.code ?? null,
        organization: { 'zh-CN': organization.trim(), en: organization.trim() },
        invitedBy: viewer.appointment,
        expiresAt: new Date(at.getTime() + days * 86_400_000),
      };
      await gateway.database.transaction((sql) => createInvitation(sql, entry, at));
      return { token, viewer };
    },
  }),
);
