import { z } from 'zod';
import { builder } from '../builder.ts';
import { assignPanel } from './assign-panel.ts';
import { panelArguments } from './panel-arguments.ts';
import { ExpertPanelResult } from './panel-result.ts';

/** The most experts of one panel. */
export const mostExperts = 15;

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
    resolve: (_parent, asked, context) => assignPanel(asked, context),
  }),
);
