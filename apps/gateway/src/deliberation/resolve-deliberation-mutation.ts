import { resolve } from '@qunxing/certification';
import { z } from 'zod';
import { lockedCandidate } from '../application/candidates.ts';
import { words } from '../application/perform.ts';
import { applicationGiven } from '../application/seen-application.ts';
import { builder } from '../builder.ts';
import { keyArgument, nicheWords, seenVersion } from '../list/list-arguments.ts';
import { nicheGiven } from '../list/niche-given.ts';
import { RelaxationInput } from '../list/relaxation.ts';
import { actInDeliberation, deliberationArgument } from './act-in-deliberation.ts';
import { DeliberationResult } from './deliberation-result.ts';

const votes = z.number().int().min(0).max(200);

const VotesInput = builder.inputType('VotesInput', {
  description: 'The votes on one application; together as many as there are people present.',
  fields: (t) => ({
    inFavor: t.int({ required: true, description: '赞成.', validate: votes }),
    against: t.int({ required: true, description: '反对.', validate: votes }),
    abstained: t.int({ required: true, description: '弃权.', validate: votes }),
  }),
});

builder.mutationField('resolveDeliberation', (t) =>
  t.field({
    type: DeliberationResult,
    description: 'Records how the meeting voted on an application (表决): selected by its majority, or not.',
    args: {
      ...deliberationArgument(),
      ...seenVersion(),
      application: t.arg.id({ required: true, description: 'Id of the application.' }),
      votes: t.arg({ type: VotesInput, required: true, description: 'The votes.' }),
      reason: t.arg.string({ required: true, description: 'Why; who is not selected reads it.', validate: words }),
      niche: t.arg.string({
        description: 'The niche of the cluster; left out for the one that its prefecture has given.',
        validate: nicheWords,
      }),
      relaxation: t.arg({ type: RelaxationInput, description: 'Why it is selected though another of its niche is.' }),
      ...keyArgument(),
    },
    resolve: async (_parent, { deliberation, version, key, application, niche, relaxation, ...said }, context) => {
      const { id } = await applicationGiven(application, context);
      const given = { ...said, application: id, niche: niche ?? null, relaxation: relaxation ?? null };
      const act = { verb: 'resolve', id: deliberation, version, key, given };
      return actInDeliberation(act, context, async ({ state, sql, moment, ...facts }) => {
        const candidate = await lockedCandidate(sql, id);
        const about = {
          niche: niche ?? (await nicheGiven(sql, id)) ?? candidate.niche,
          relaxation: relaxation ?? undefined,
        };
        return resolve(state, { ...facts, ...said, ...candidate, ...about }, moment);
      });
    },
  }),
);
