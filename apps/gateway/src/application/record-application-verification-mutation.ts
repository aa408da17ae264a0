import { recordVerification } from '@qunxing/certification';
import { z } from 'zod';
import { builder } from '../builder.ts';
import { readChecks } from '../evidence/read-checks.ts';
import { ownId } from '../node-id.ts';
import { clusterNameOf, lockedFigures } from '../signing/lines.ts';
import { signatureArgument } from '../signing/signature-argument.ts';
import { visitLines } from '../signing/visit-lines.ts';
import { ApplicationResult } from './application-result.ts';
import { partsOf } from './form-part.ts';
import { namesFor } from './names.ts';
import { CheckInput } from './part-remark-inputs.ts';
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
      ...signatureArgument(),
    },
    resolve: async (_parent, { visitedOn, checks: given, opinion, ...asked }, context) => {
      const application = ownId('Application', asked.application, 'application');
      const checks = await readChecks(given, application, context.gateway);
      const record = { visitedOn, checks, opinion };
      return perform(
        'recordVerification',
        { ...asked, ...record },
        context,
        async ({ application, moment, ...facts }) => {
          const parts = await partsOf(context.gateway, application.rules.standard);
          const keys = parts.map(({ key }) => key);
          const verified = recordVerification(application, { ...facts, parts: keys, ...record }, moment);
          if ('refused' in verified) return verified;
          const { item: itemTitle } = namesFor(context.gateway, '');
          const visited = { cluster: await clusterNameOf(facts.sql, application.cluster), parts, itemTitle };
          return { ...verified, lines: visitLines(visited, record, lockedFigures(application)) };
        },
      );
    },
  }),
);
