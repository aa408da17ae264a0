import { withdrawInvitation } from '@qunxing/database';
import { Viewer } from '../account/viewer.ts';
import { builder } from '../builder.ts';
import { unauthenticated, wrongInput } from '../mistake/mistake.ts';
import { ownId } from '../node-id.ts';

builder.mutationField('withdrawInvitation', (t) =>
  t.field({
    type: Viewer,
    description: 'Withdraws an invitation that nobody accepted yet.',
    args: { invitation: t.arg.id({ required: true, description: 'Id of the invitation.' }) },
    resolve: async (_parent, { invitation }, { gateway, viewer }) => {
      if (viewer === null) throw unauthenticated();
      const id = ownId('Invitation', String(invitation), 'invitation');
      if (!(await withdrawInvitation(gateway.database.sql, viewer.appointment, id)))
        throw wrongInput(
          'invitation',
          '没有这个邀请，或已被接受。请刷新页面。',
          'there is no such invitation of yours, or it was accepted; load the page again.',
        );
      return viewer;
    },
  }),
);
