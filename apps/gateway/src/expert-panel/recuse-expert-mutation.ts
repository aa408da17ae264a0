import { recuse } from '@qunxing/certification';
import { words } from '../application/perform.ts';
import { builder } from '../builder.ts';
import { ownId } from '../node-id.ts';
import { panelArguments, seenVersion } from './panel-arguments.ts';
import { ExpertPanelResult } from './panel-result.ts';
import { performOnPanel } from './perform-on-panel.ts';

builder.mutationField('recuseExpert', (t) =>
  t.field({
    type: ExpertPanelResult,
    description:
      'Takes an expert off a panel before they have judged (回避): themselves, or the office that organizes it.',
    args: {
      ...panelArguments(),
      ...seenVersion(),
      expert: t.arg.id({ description: 'Id of the expert; whoever asks, when it is left out.' }),
      reason: t.arg.string({ required: true, description: 'Why.', validate: words }),
    },
    resolve: (_parent, asked, context) => {
      const expert = asked.expert ? ownId('Expert', asked.expert, 'expert') : (context.viewer?.id ?? '');
      return performOnPanel('recuseExpert', asked, context, async ({ state, by, procedure, moment }) =>
        recuse(state, { by, procedure, expert, reason: asked.reason }, moment),
      );
    },
  }),
);
