import { accept } from '@qunxing/certification';
import { builder } from '../builder.ts';
import { ApplicationResult } from './application-result.ts';
import { actArguments, perform, words } from './perform.ts';

builder.mutationField('acceptApplication', (t) =>
  t.field({
    type: ApplicationResult,
    description: 'Takes an application up for review (受理).',
    args: {
      ...actArguments(),
      comment: t.arg.string({ description: 'What the file should say about it.', validate: words }),
    },
    resolve: (_parent, { comment: given, ...asked }, context) => {
      const comment = given ?? '';
      return perform('accept', { ...asked, comment }, context, async ({ application, by, procedure, moment }) =>
        accept(application, { by, procedure, comment }, moment),
      );
    },
  }),
);
