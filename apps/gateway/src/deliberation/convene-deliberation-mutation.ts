import { convene } from '@qunxing/certification';
import { deliberations, newId, pendingOn } from '@qunxing/database';
import { z } from 'zod';
import { beginOne } from '../act/perform-on.ts';
import { lockedCandidates } from '../application/candidates.ts';
import { editionsOf, roundGiven } from '../application/rules-of.ts';
import { applicationsGiven } from '../application/seen-application.ts';
import { builder } from '../builder.ts';
import { keyArgument, namedApplications } from '../list/list-arguments.ts';
import { DeliberationResult } from './deliberation-result.ts';
import { Majority } from './majority.ts';

builder.mutationField('conveneDeliberation', (t) =>
  t.field({
    type: DeliberationResult,
    description: 'Begins a meeting that decides on the applications of its agenda (召开审议会议).',
    args: {
      round: t.arg.string({ required: true, description: 'Key of the round.' }),
      present: t.arg.stringList({
        required: true,
        description: 'Those present who vote, by name.',
        validate: z.array(z.string().trim().min(1).max(100)).max(200),
      }),
      quorum: t.arg.int({
        required: true,
        description: 'Fewest people with whom it decides, by its own rules.',
        validate: z.number().int().min(1).max(200),
      }),
      majority: t.arg({ type: Majority, required: true, description: 'How many votes in favor select.' }),
      applications: t.arg.idList({ required: true, description: 'The agenda, in order.', validate: namedApplications }),
      ...keyArgument(),
    },
    resolve: async (_parent, { round: roundKey, applications: named, key, ...given }, context) => {
      const round = roundGiven(roundKey, context.gateway);
      const ids = await applicationsGiven(named, context);
      const asked = { verb: 'convene', key, given: { ...given, round: round.id, applications: ids } };
      const { procedure } = editionsOf(round, context.gateway);
      return beginOne(deliberations, ['round', round.id], asked, context, async ({ by, moment, sql }) => {
        const agenda = (await lockedCandidates(sql, ids)).map(({ application }) => application);
        const elsewhere = await pendingOn(sql, 'deliberation', ids);
        return convene({ id: newId(), by, procedure, round: round.id, ...given, agenda, elsewhere }, moment);
      });
    },
  }),
);
