import { judge } from '@qunxing/certification';
import { z } from 'zod';
import { words } from '../application/perform.ts';
import { builder } from '../builder.ts';
import { panelArguments, seenVersion } from './panel-arguments.ts';
import { ExpertPanelResult } from './panel-result.ts';
import { performOnPanel } from './perform-on-panel.ts';

const key = z.string().max(100);

const JudgementInput = builder.inputType('JudgementInput', {
  description: 'A level that an expert gives, with the reason.',
  fields: (t) => ({
    item: t.string({ required: true, description: 'Key of the item.', validate: key }),
    level: t.string({ required: true, description: 'The level: the value of an option of the item.', validate: key }),
    reason: t.string({ required: true, description: 'Why, in words.', validate: words }),
  }),
});

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
