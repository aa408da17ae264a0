import { recordVerification } from '@qunxing/certification';
import { z } from 'zod';
import { builder } from '../builder.ts';
import { ApplicationResult } from './application-result.ts';
import { partsOf } from './form-part.ts';
import { CheckInput, withComment } from './part-remark-inputs.ts';
import { actArguments, perform, words } from './perform.ts';

builder.mutationField('recordApplicationVerification', (t) =>
  t.field({
    type: ApplicationResult,
    description: 'Records the on-site verification (实地核查) that found what was reported.',
    args: {
      ...actArguments(),
      visitedOn: t.arg({ type: 'Date', required: true, description: 'Day of the visit.' }),
      checks: t.arg({
        type: [CheckInput],
        required: true,
        description: 'What was seen, part by part.',
        validate: z.array(z.any()).max(100),
      }),
      opinion: t.arg.string({ required: true, description: 'The opinion of the office.', validate: words }),
    },
    resolve: (_parent, { visitedOn, checks: given, opinion, ...asked }, context) => {
      const record = { visitedOn, checks: given.map(withComment), opinion };
      return perform(
        'recordVerification',
        { ...asked, ...record },
        context,
        async ({ application, moment, ...facts }) => {
          const parts = (await partsOf(context.gateway, application.rules.standard)).map(({ key }) => key);
          return recordVerification(application, { ...facts, parts, ...record }, moment);
        },
      );
    },
  }),
);
