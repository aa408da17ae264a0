import { decline } from '@qunxing/certification';
import { builder } from '../builder.ts';
import { ApplicationResult } from './application-result.ts';
import { actArguments, perform, words } from './perform.ts';

builder.mutationField('declineApplication', (t) =>
  t.field({
    type: ApplicationResult,
    description: 'Ends an application at the step that the office is about to take (不予受理、不予通过).',
    args: {
      ...actArguments(),
      reason: t.arg.string({ required: true, description: 'Why; the applicant reads it.', validate: words }),
    },
    resolve: (_parent, { reason, ...asked }, context) =>
      perform('decline', { ...asked, reason }, context, async ({ application, by, procedure, moment }) =>
        decline(application, { by, procedure, reason }, moment),
      ),
  }),
);
