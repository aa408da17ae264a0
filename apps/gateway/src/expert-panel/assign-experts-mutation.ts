import { assignExperts } from '@qunxing/certification';
import {
  applications,
  employersInCluster,
  expertPanels,
  lockedRows,
  newId,
  panelsOfApplications,
} from '@qunxing/database';
import { z } from 'zod';
import { beginOne } from '../act/perform-on.ts';
import { procedureOf } from '../application/rules-of.ts';
import { builder } from '../builder.ts';
import { expertsGiven } from './experts-given.ts';
import { judgedItems } from './judged-items.ts';
import { panelArguments } from './panel-arguments.ts';
import { ExpertPanelResult } from './panel-result.ts';
import { judgedApplication } from './perform-on-panel.ts';
import { factsOf } from './propose-experts.ts';

/** The most experts of one panel. */
const mostExperts = 15;

builder.mutationField('assignExperts', (t) =>
  t.field({
    type: ExpertPanelResult,
    description: 'Assigns the experts who judge an application (组建专家组).',
    args: {
      ...panelArguments(),
      experts: t.arg.idList({
        required: true,
        description: 'Ids of the experts.',
        validate: z.array(z.any()).max(mostExperts),
      }),
    },
    resolve: async (_parent, { application: given, key, experts: chosen }, context) => {
      const { id, clusterId, state } = await judgedApplication(given, context);
      const experts = (await expertsGiven(chosen, 'experts', context)).map(factsOf);
      const procedure = await procedureOf(context.gateway, state.rules.procedure);
      const items = (await judgedItems(context.gateway, state.rules.standard)).map(({ item }) => ({
        item: item.id,
        levels: (item.options ?? []).map(({ value }) => value),
      }));
      const asked = { verb: 'assignExperts', key, given: { application: id, experts: chosen } };
      return beginOne(expertPanels, ['cluster', clusterId], asked, context, async ({ by, moment, sql }) => {
        const [locked] = await lockedRows(sql, applications, [id]);
        if ((await panelsOfApplications(sql, [id])).length > 0)
          return { refused: { code: 'MEMBER_TWICE', step: 'expert-review', application: id } };
        const employers = experts.flatMap((expert) => expert.employers);
        const enterprises = await employersInCluster(sql, clusterId, employers);
        const application = locked?.state ?? state;
        return assignExperts({ id: newId(), by, procedure, application, items, experts, enterprises }, moment);
      });
    },
  }),
);
