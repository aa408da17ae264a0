import { Refused, refusedAs } from '../act/refused.ts';
import { Application } from '../application/application.ts';
import { builder } from '../builder.ts';
import { candidatesFor, type ListCandidateShape, mostCandidates } from './list-candidates.ts';
import { ListedStepValue } from './listed-step.ts';

const ListCandidate = builder.objectRef<ListCandidateShape>('ListCandidate').implement({
  description: 'An application for which a step is the next one.',
  fields: (t) => ({
    application: t.expose('application', { type: Application, description: 'The application.' }),
    obstacle: t.field({
      type: Refused,
      nullable: true,
      description: 'Why it cannot be taken for it now, such as another list that has yet to decide; null when it can.',
      resolve: ({ refusal }, _args, context) => (refusal === null ? null : refusedAs(refusal, context)),
    }),
  }),
});

builder.queryField('listCandidates', (t) =>
  t.field({
    type: [ListCandidate],
    description: `The applications for which the person who asks may have a step taken by a list, of the ${mostCandidates} that have waited longest, and what stands against some of them; none for other offices.`,
    complexity: { field: 5, multiplier: 50 },
    args: {
      step: t.arg({ type: ListedStepValue, required: true, description: 'The step.' }),
      round: t.arg.string({ description: 'Key of the round; left out for all of them.' }),
    },
    resolve: (_parent, { step, round }, context) => candidatesFor([step], round ?? undefined, context),
  }),
);
