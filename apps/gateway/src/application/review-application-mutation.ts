import { review, stepTitle } from '@qunxing/certification';
import { z } from 'zod';
import { builder } from '../builder.ts';
import { levelsJudged } from '../expert-panel/judged-items.ts';
import { JudgementInput } from '../expert-panel/judgement-input.ts';
import { keepJudgements } from '../expert-panel/keep-judgements.ts';
import { ApplicationResult } from './application-result.ts';
import { partsOf } from './form-part.ts';
import { FindingInput, withComment } from './part-remark-inputs.ts';
import { actArguments, perform, words } from './perform.ts';

builder.mutationField('reviewApplication', (t) =>
  t.field({
    type: ApplicationResult,
    description:
      'Ends the preliminary review (初审) or the provincial review (省级审核), with every part in order. What is judged becomes figures of the cluster.',
    args: {
      ...actArguments(),
      findings: t.arg({
        type: [FindingInput],
        required: true,
        description: 'Findings made now; those made before on parts that were not open again stand.',
        validate: z.array(z.any()).max(100),
      }),
      opinion: t.arg.string({ required: true, description: 'The opinion of the office.', validate: words }),
      judgements: t.arg({
        type: [JudgementInput],
        description: 'Levels of what is judged by a scale, each with the reason; what is left out stays to be judged.',
        validate: z.array(z.any()).max(200),
      }),
    },
    resolve: (_parent, { findings: given, judgements: levels, opinion, ...asked }, context) => {
      const findings = given.map(withComment);
      const judgements = levels ?? [];
      const said = { findings, opinion, ...(judgements.length > 0 && { judgements }) };
      return perform('review', { ...asked, ...said }, context, async ({ application, moment, ...facts }) => {
        const { standard } = application.rules;
        const parts = (await partsOf(context.gateway, standard)).map(({ key }) => key);
        const judged = await levelsJudged(context.gateway, standard);
        const reviewed = review(application, { ...facts, parts, ...said, judged }, moment);
        if ('refused' in reviewed || reviewed.event.type !== 'application.reviewed') return reviewed;
        const title = stepTitle[reviewed.event.step];
        const source = `${context.viewer?.organization['zh-CN'] ?? ''}${title['zh-CN']}评判`;
        const reason = { 'zh-CN': `${title['zh-CN']}评判`, en: `judged at the ${title.en}` };
        return {
          ...reviewed,
          alongside: [keepJudgements({ application, judgements, source, reason, moment }, context)],
        };
      });
    },
  }),
);
