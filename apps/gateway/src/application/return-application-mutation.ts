import { partsBesideAspects, returnApplication } from '@qunxing/certification';
import { z } from 'zod';
import { builder } from '../builder.ts';
import { ApplicationResult } from './application-result.ts';
import { partsOf } from './form-part.ts';
import { FindingInput, ReopenedInput, withComment } from './part-remark-inputs.ts';
import { actArguments, perform } from './perform.ts';

builder.mutationField('returnApplication', (t) =>
  t.field({
    type: ApplicationResult,
    description: 'Returns an application for correction (退回补正): what is named opens again, and nothing else.',
    args: {
      ...actArguments(),
      reopened: t.arg({
        type: [ReopenedInput],
        required: true,
        description: 'The parts that open again, each with what is asked.',
        validate: z.array(z.any()).max(100),
      }),
      findings: t.arg({
        type: [FindingInput],
        description: 'Findings on the other parts, which stand when it comes back.',
        validate: z.array(z.any()).max(100),
      }),
    },
    resolve: (_parent, { reopened: named, findings: given, ...asked }, context) => {
      const reopened = named.map(({ part, items, comment }) => ({ part, items: items ?? [], comment }));
      const findings = (given ?? []).map(withComment);
      return perform('return', { ...asked, reopened, findings }, context, async ({ application, moment, ...facts }) => {
        const aspects = await partsOf(context.gateway, application.rules.standard);
        const parts = [...aspects, ...partsBesideAspects].map(({ key }) => key);
        return returnApplication(application, { ...facts, parts, reopened, findings }, moment);
      });
    },
  }),
);
