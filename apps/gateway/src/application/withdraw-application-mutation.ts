import { withdraw } from '@qunxing/certification';
import { builder } from '../builder.ts';
import { ApplicationResult } from './application-result.ts';
import { actArguments, perform, words } from './perform.ts';

builder.mutationField('withdrawApplication', (t) =>
  t.field({
    type: ApplicationResult,
    description: 'Takes an application back (撤回).',
    args: {
      ...actArguments(),
      reason: t.arg.string({ required: true, description: 'Why.', validate: words }),
    },
    resolve: (_parent, { reason, ...asked }, context) =>
      perform('withdraw', { ...asked, reason }, context, async ({ application, by, procedure, moment }) =>
        withdraw(application, { by, procedure, reason }, moment),
      ),
  }),
);
