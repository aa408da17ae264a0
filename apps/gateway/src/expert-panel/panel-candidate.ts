import type { Conflict, PanelRefusal } from '@qunxing/certification';
import { type ApplicationRow, type ExpertRow, expertsFor } from '@qunxing/database';
import { Refused, type RefusedShape, refusedAs } from '../act/refused.ts';
import { applicationGiven } from '../application/seen-application.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Expert } from '../expert/expert.ts';
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
  const everybody = await expertsFor(gateway.database.sql, application, now());
  for (const { account: id, displayName } of everybody) load.person.prime(id, { id, displayName });
  const enterprises = everybody.flatMap(({ employer, employedThere }) => (employedThere ? (employer ?? []) : []));
  const seated = new Set(everybody.flatMap((expert) => (expert.seated ? [expert.account] : [])));
  const judged = await judgedItems(gateway, application.state.rules.standard);
  const aspects = [...new Set(judged.map(({ criterion }) => criterion))];
  return proposeExperts(application.state, everybody, enterprises, aspects).map(({ expert, conflict }) => ({
    expert,
    refusal: refusalOf(expert.account, conflict, seated.has(expert.account)),
  }));
};

builder.queryField('panelCandidates', (t) =>
  t.field({
    type: [PanelCandidate],
    description:
      'Everybody who judges, in the order in which the rule chooses them for an application: those without a conflict, with the least to do, who know most of it; none for who is not told who judges.',
    complexity: { field: 5, multiplier: 50 },
    args: { application: t.arg.id({ required: true, description: 'Id of the application.' }) },
    resolve: async (_parent, { application }, context) => {
      if (context.viewer === null || !seesWhoJudges(context.viewer)) return [];
      return candidatesFor(await applicationGiven(application, context), context);
    },
  }),
);
