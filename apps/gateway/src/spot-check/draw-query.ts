import { orderSpotCheck, type SpotCheckRefusal } from '@qunxing/certification';
import type { ApplicationRow } from '@qunxing/database';
import { Refused, refusedAs } from '../act/refused.ts';
import { actingAs, momentOf } from '../application/acting.ts';
import { Application } from '../application/application.ts';
import { builder } from '../builder.ts';
import { candidatesGiven, drawArguments } from './candidate-input.ts';
import { procedureOfRound } from './procedure-of-round.ts';

interface Draw {
  readonly drawn: readonly ApplicationRow[];
  readonly refusal?: SpotCheckRefusal;
}

const SpotCheckDraw = builder.objectRef<Draw>('SpotCheckDraw').implement({
  description: 'What would be drawn, or why nothing would be; nothing is ordered by it.',
  fields: (t) => ({
    drawn: t.field({
      type: [Application],
      description: 'The applications that would be drawn, in the order of the draw.',
      complexity: { field: 2, multiplier: 10 },
      resolve: ({ drawn }) => [...drawn],
    }),
    refused: t.field({
      type: Refused,
      nullable: true,
      description: 'Why ordering it would be refused; null when it would not be.',
      resolve: ({ refusal }, _args, context) => (refusal === undefined ? null : refusedAs(refusal, context)),
    }),
  }),
});

builder.queryField('drawSpotCheck', (t) =>
  t.field({
    type: SpotCheckDraw,
    description: 'Tries a draw without ordering it: the same seed and candidates draw the same when it is ordered.',
    args: drawArguments(),
    resolve: async (_parent, { round, seed, count, candidates: given }, context) => {
      const { viewer, gateway, load, now } = context;
      const by = actingAs(viewer);
      const procedure = procedureOfRound(round, gateway);
      const candidates = await candidatesGiven(given, context);
      const outcome = orderSpotCheck({ id: '', by, procedure, round, seed, count, candidates }, momentOf(now()));
      if ('refused' in outcome) return { drawn: [], refusal: outcome.refused };
      const rows = await Promise.all(outcome.next.drawn.map((id) => load.application.load(id)));
      return { drawn: rows.filter((row) => row !== null) };
    },
  }),
);
