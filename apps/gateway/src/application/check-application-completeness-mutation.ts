import { checkCompleteness } from '@qunxing/certification';
import { builder } from '../builder.ts';
import { ApplicationResult } from './application-result.ts';
import { actArguments, perform, words } from './perform.ts';

builder.mutationField('checkApplicationCompleteness', (t) =>
  t.field({
    type: ApplicationResult,
    description: 'Finds the file of an application complete (完整性审查).',
    args: {
      ...actArguments(),
      comment: t.arg.string({ description: 'What the file should say about it.', validate: words }),
    },
    resolve: (_parent, { comment: given, ...asked }, context) => {
      const comment = given ?? '';
      return perform(
        'checkCompleteness',
        { ...asked, comment },
        context,
        async ({ application, by, procedure, moment }) =>
          checkCompleteness(application, { by, procedure, comment }, moment),
      );
    },
  }),
);
