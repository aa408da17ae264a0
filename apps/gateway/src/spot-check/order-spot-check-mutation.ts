import { orderSpotCheck } from '@qunxing/certification';
import { newId, spotChecks } from '@qunxing/database';
import { beginOne } from '../act/perform-on.ts';
import { requestKey } from '../application/perform.ts';
import { builder } from '../builder.ts';
import { candidatesGiven, drawArguments } from './candidate-input.ts';
import { procedureOfRound } from './procedure-of-round.ts';
import { SpotCheckResult } from './spot-check-result.ts';

builder.mutationField('orderSpotCheck', (t) =>
  t.field({
    type: SpotCheckResult,
    description: 'Orders a spot check of applications drawn by their risk (实地抽查).',
    args: {
      ...drawArguments(),
      key: t.arg.string({
        required: true,
        description: 'A key of the request, 8 to 64 characters, the same for every try of it: it is done once.',
        validate: requestKey,
      }),
    },
    resolve: async (_parent, { key, ...given }, context) => {
      const { round, seed, count } = given;
      const procedure = procedureOfRound(round, context.gateway);
      const candidates = await candidatesGiven(given.candidates, context);
      const asked = {
        round,
        seed,
        count,
        candidates: candidates.map((one) => ({ ...one, application: one.application.id })),
      };
      return beginOne(
        spotChecks,
        ['round', round],
        { verb: 'orderSpotCheck', key, given: asked },
        context,
        async ({ by, moment }) =>
          orderSpotCheck({ id: newId(), by, procedure, round, seed, count, candidates }, moment),
      );
    },
  }),
);
