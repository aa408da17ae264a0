import { assignAnother } from '@qunxing/certification';
import { employersInCluster } from '@qunxing/database';
import { builder } from '../builder.ts';
import { expertsGiven } from './experts-given.ts';
import { panelArguments, seenVersion } from './panel-arguments.ts';
import { ExpertPanelResult } from './panel-result.ts';
import { performOnPanel } from './perform-on-panel.ts';
import { factsOf } from './propose-experts.ts';

builder.mutationField('assignAnotherExpert', (t) =>
  t.field({
    type: ExpertPanelResult,
    description:
      'Assigns one more expert: in the place of one who recused, or as the third where two differ (增派专家).',
    args: {
      ...panelArguments(),
      ...seenVersion(),
      expert: t.arg.id({ required: true, description: 'Id of the expert.' }),
    },
    resolve: async (_parent, asked, context) => {
      const [expert] = (await expertsGiven([asked.expert], 'expert', context)).map(factsOf);
      if (expert === undefined) throw new Error('one expert was asked for');
      return performOnPanel('assignAnotherExpert', asked, context, async ({ state, application, sql, ...facts }) => {
        const enterprises = await employersInCluster(sql, application.clusterId, expert.employers);
        return assignAnother(state, { ...facts, application: application.state, expert, enterprises }, facts.moment);
      });
    },
  }),
);
