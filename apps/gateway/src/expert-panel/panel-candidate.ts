import type { Conflict, PanelRefusal } from '@qunxing/certification';
import { type ApplicationRow, type ExpertRow, employersInCluster, experts } from '@qunxing/database';
import { Refused, type RefusedShape, refusedAs } from '../act/refused.ts';
import { applicationGiven } from '../application/seen-application.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Expert } from '../expert/expert.ts';
import { forbidden } from '../mistake/mistake.ts';
import { seesWhoJudges } from '../policy/sees-judgements.ts';
import { judgedItems } from './judged-items.ts';
import { proposeExperts } from './propose-experts.ts';

interface Candidate {
  readonly expert: ExpertRow;
  readonly refusal: PanelRefusal | null;
}

const PanelCandidate = builder.objectRef<Candidate>('PanelCandidate').implement({
  description: 'An expert who may be assigned to an application, or why not.',
  fields: (t) => ({
    expert: t.expose('expert', { type: Expert, description: 'The expert.' }),
    obstacle: t.field({
      type: Refused,
      nullable: true,
      description: 'Why assigning them would be refused; null when nothing is known against it.',
      resolve: ({ refusal }, _args, context): Promise<RefusedShape> | null =>
        refusal === null ? null : refusedAs(refusal, context),
    }),
  }),
});

const refusalOf = (expert: string, conflict: Conflict | null, seated: boolean): PanelRefusal | null => {
  if (seated) return { code: 'EXPERT_TWICE', expert };
  return conflict === null ? null : { code: 'EXPERT_CONFLICTED', expert, conflict };
};

const candidatesFor = async (application: ApplicationRow, context: Context): Promise<readonly Candidate[]> => {
  const { gateway, load, now } = context;
  const { sql } = gateway.database;
  const everybody = await experts(sql, now());
  const employers = everybody.flatMap(({ employer }) => employer ?? []);
  const enterprises = await employersInCluster(sql, application.clusterId, employers);
  const judged = await judgedItems(gateway, application.state.rules.standard);
  const aspects = [...new Set(judged.map(({ criterion }) => criterion))];
  const panel = await load.panelOf.load(application.id);
  const seats = new Set(panel?.state.seats.map(({ expert }) => expert));
  return proposeExperts(application.state, everybody, enterprises, aspects).map(({ expert, conflict }) => ({
    expert,
    refusal: refusalOf(expert.account, conflict, seats.has(expert.account)),
  }));
};

builder.queryField('panelCandidates', (t) =>
  t.field({
    type: [PanelCandidate],
    description:
      'Everybody who judges, in the order in which the rule chooses them for an application: those without a conflict, with the least to do, who know most of it.',
    complexity: { field: 5, multiplier: 50 },
    args: { application: t.arg.id({ required: true, description: 'Id of the application.' }) },
    resolve: async (_parent, { application }, context) => {
      if (context.viewer === null || !seesWhoJudges(context.viewer)) throw forbidden();
      return candidatesFor(await applicationGiven(application, context), context);
    },
  }),
);
