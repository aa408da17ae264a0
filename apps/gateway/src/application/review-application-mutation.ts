import { review } from '@qunxing/certification';
import { z } from 'zod';
import { builder } from '../builder.ts';
import { ApplicationResult } from './application-result.ts';
import { partsOf } from './form-part.ts';
import { FindingInput, withComment } from './part-remark-inputs.ts';
import { actArguments, perform, words } from './perform.ts';

builder.mutationField('reviewApplication', (t) =>
  t.field({
    type: ApplicationResult,
    description: 'Ends the preliminary review (初审) or the provincial review (省级审核), with every part in order.',
    args: {
      ...actArguments(),
      findings: t.arg({
        type: [FindingInput],
        required: true,
        description: 'Findings made now; those made before on parts that were not open again stand.',
        validate: z.array(z.any()).max(100),
      }),
      opinion: t.arg.string({ required: true, description: 'The opinion of the office.', validate: words }),
    },
    resolve: (_parent, { findings: given, opinion, ...asked }, context) => {
      const findings = given.map(withComment);
      return perform('review', { ...asked, findings, opinion }, context, async ({ application, moment, ...facts }) => {
        const parts = (await partsOf(context.gateway, application.rules.standard)).map(({ key }) => key);
        return review(application, { ...facts, parts, findings, opinion }, moment);
      });
    },
  }),
);
