import { builder } from '../builder.ts';
import { Standard } from '../standard/standard.ts';
import type { StandingShape } from './standing.ts';
import { VerdictKind } from './verdict-kind.ts';

/** What a list shows of an evaluation. */
export const EvaluationSummary = builder.objectRef<StandingShape>('EvaluationSummary').implement({
  description: 'What a list shows of an evaluation.',
  fields: (t) => ({
    standard: t.field({
      type: Standard,
      description: 'The standard it was evaluated under.',
      resolve: ({ standardHash }, _args, { gateway }) => gateway.archive.edition(gateway.database.sql, standardHash),
    }),
    verdict: t.expose('verdict', { type: VerdictKind, description: 'The verdict on the case.' }),
    provisional: t.exposeBoolean('provisional', { description: 'Whether it rests on a provisional value.' }),
    known: t.exposeInt('known', { description: 'How many of the values that the standard reads are known.' }),
    needed: t.exposeInt('needed', { description: 'How many values the standard reads.' }),
    met: t.exposeInt('met', { description: 'Aspects met.' }),
    total: t.exposeInt('total', { description: 'Aspects of which the standard asks something.' }),
    evaluatedAt: t.field({ type: 'DateTime', description: 'When.', resolve: ({ evaluatedAt }) => evaluatedAt }),
  }),
});
