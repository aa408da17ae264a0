import { followList, recordSpotCheck } from '@qunxing/certification';
import { alongside, applications, lockedRows, spotChecks } from '@qunxing/database';
import { z } from 'zod';
import { performOn } from '../act/perform-on.ts';
import { partsOf } from '../application/form-part.ts';
import { namesFor } from '../application/names.ts';
import { CheckInput } from '../application/part-remark-inputs.ts';
import { requestKey, words } from '../application/perform.ts';
import { procedureOf } from '../application/rules-of.ts';
import { applicationGiven } from '../application/seen-application.ts';
import { builder } from '../builder.ts';
import { readChecks } from '../evidence/read-checks.ts';
import { wrongInput } from '../mistake/mistake.ts';
import { clusterNameOf, lockedFigures } from '../signing/lines.ts';
import { signatureArgument } from '../signing/signature-argument.ts';
import { visitLines } from '../signing/visit-lines.ts';
import { seenSpotCheck } from './seen-spot-check.ts';
import { SpotCheckResult } from './spot-check-result.ts';

builder.mutationField('recordSpotCheck', (t) =>
  t.field({
    type: SpotCheckResult,
    description: 'Records what the visit of one application that was drawn found; found as reported, it goes on.',
    args: {
      spotCheck: t.arg.id({ required: true, description: 'Id of the spot check.' }),
      version: t.arg.int({
        required: true,
        description: 'The version that was seen.',
        validate: z.number().int().min(1),
      }),
      key: t.arg.string({
        required: true,
        description: 'A key of the request, 8 to 64 characters, the same for every try of it: it is done once.',
        validate: requestKey,
      }),
      application: t.arg.id({ required: true, description: 'Id of the application that was visited.' }),
      visitedOn: t.arg({ type: 'Date', required: true, description: 'Day of the visit.' }),
      checks: t.arg({
        type: [CheckInput],
        required: true,
        description: 'What was seen, part by part.',
        validate: z.array(z.any()).max(100),
      }),
      opinion: t.arg.string({ required: true, description: 'The conclusion.', validate: words }),
      ...signatureArgument(),
    },
    resolve: async (_parent, { spotCheck, version, key, signature, ...given }, context) => {
      const row = await seenSpotCheck(spotCheck, 'spotCheck', context);
      if (row === null) throw wrongInput('spotCheck', '没有这次抽查。', 'there is no such spot check.');
      const application = await applicationGiven(given.application, context);
      const procedure = await procedureOf(context.gateway, application.state.rules.procedure);
      const parts = await partsOf(context.gateway, application.state.rules.standard);
      const { item: itemTitle } = namesFor(context.gateway, '');
      const { visitedOn, opinion } = given;
      const checks = await readChecks(given.checks, application.id, context.gateway);
      const facts = { application: application.id, visitedOn, checks, opinion };
      const place = { argument: 'spotCheck', id: row.id, version };
      const asked = { verb: 'recordSpotCheck', key, given: facts, signature };
      return performOn(spotChecks, place, asked, context, async ({ state, by, moment, sql }) => {
        const recorded = recordSpotCheck(state, { ...facts, by, procedure }, moment);
        if ('refused' in recorded) return recorded;
        const [visited] = await lockedRows(sql, applications, [application.id]);
        const visit = { cluster: await clusterNameOf(sql, application.clusterId), parts, itemTitle };
        const lines = visitLines(visit, facts, lockedFigures(visited?.state ?? application.state));
        if (recorded.next.records.at(-1)?.result !== 'as-reported') return { ...recorded, lines };
        const listed = { step: 'spot-check', list: state.id, by, moment } as const;
        const followed = followList(visited?.state ?? application.state, listed, procedure);
        return 'refused' in followed
          ? followed
          : { ...recorded, alongside: [alongside(applications, visited, followed)], lines };
      });
    },
  }),
);
