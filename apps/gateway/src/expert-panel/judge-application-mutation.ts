import { judge } from '@qunxing/certification';
import { z } from 'zod';
import { builder } from '../builder.ts';
import { JudgementInput } from './judgement-input.ts';
import { panelArguments, seenVersion } from './panel-arguments.ts';
import { ExpertPanelResult } from './panel-result.ts';
import { performOnPanel } from './perform-on-panel.ts';

builder.mutationField('judgeApplication', (t) =>
  t.field({
    type: ExpertPanelResult,
    description: 'Hands in the judgements of an expert, every item at once and once only (提交评判).',
    args: {
      ...panelArguments(),
      ...seenVersion(),
      judgements: t.arg({
        type: [JudgementInput],
        required: true,
        description: 'A level and a reason for every item that is judged.',
        validate: z.array(z.any()).max(200),
      }),
    },
    resolve: (_parent, asked, context) =>
      performOnPanel('judgeApplication', asked, context, async ({ state, by, moment }) =>
        judge(state, { by, judgements: asked.judgements }, moment),
      ),
  }),
);
