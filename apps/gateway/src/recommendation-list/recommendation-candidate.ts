import { freeingMembers, isBeforeRecommendation, type RecommendFacts, recommend } from '@qunxing/certification';
import type { ApplicationRow, ListRow } from '@qunxing/database';
import { Refused, refusedAs } from '../act/refused.ts';
import { momentOf } from '../application/acting.ts';
import { Application } from '../application/application.ts';
import { editionsOf, roundOf } from '../application/rules-of.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { type AroundList, aroundList } from './around-list.ts';

interface CandidateShape {
  readonly list: ListRow<'recommendation-list'>;
  readonly around: AroundList;
  /** The applications on the list. */
  readonly members: readonly ApplicationRow[];
}

/** A recommendation as the prefecture would make it now; of a cluster whose niche is not known, in one that nobody has. */
const factsOf = ({ list, around }: CandidateShape, { gateway }: Pick<Context, 'gateway'>): RecommendFacts => {
  const round = roundOf(gateway, list.roundId);
  const { application, incidents, niche } = around;
  const { procedure } = editionsOf(round, gateway);
  return { by: list.state.opened.by, procedure, round, application, incidents, niche: niche ?? application.id };
};

/** An application that is not on a prefecture's list, and could be. */
export const RecommendationCandidate = builder.objectRef<CandidateShape>('RecommendationCandidate').implement({
  description: 'An application within the prefecture that is on its way and not on the list.',
  fields: (t) => ({
    application: t.field({ type: Application, description: 'The application.', resolve: ({ around }) => around.row }),
    niche: t.string({
      nullable: true,
      description: 'The niche that the register has for the cluster; null where it has none and one must be given.',
      resolve: ({ around }) => around.niche,
    }),
    obstacle: t.field({
      type: Refused,
      nullable: true,
      description: 'Why it cannot be recommended now; null when it can.',
      resolve: (candidate, _args, context) => {
        const outcome = recommend(candidate.list.state, factsOf(candidate, context), momentOf(context.now()));
        return 'refused' in outcome ? refusedAs(outcome.refused, context) : null;
      },
    }),
    freeing: t.field({
      type: [Application],
      description: 'Members of the list each of which, if it were taken off, would free a place for this one.',
      complexity: { field: 1, multiplier: 5 },
      resolve: (candidate, _args, context) => {
        const ids = freeingMembers(candidate.list.state, factsOf(candidate, context), momentOf(context.now()));
        return candidate.members.filter(({ id }) => ids.includes(id));
      },
    }),
  }),
});

/** The applications that could come on a list that is being drawn up; none once it was sent. */
export const candidatesOf = async (
  list: ListRow<'recommendation-list'>,
  context: Pick<Context, 'load'>,
): Promise<readonly CandidateShape[]> => {
  const { stage, members } = list.state;
  if (stage === 'submitted') return [];
  const on = new Set(members.map(({ application }) => application));
  const all = await aroundList(list, context);
  const listed = all.filter(({ application }) => on.has(application.id)).map(({ row }) => row);
  return all
    .filter(({ application }) => !on.has(application.id) && isBeforeRecommendation(application))
    .map((around) => ({ list, around, members: listed }));
};
