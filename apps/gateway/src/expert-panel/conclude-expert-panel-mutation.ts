import { concludePanel, followList } from '@qunxing/certification';
import { alongside, applications, lockedRows } from '@qunxing/database';
import { builder } from '../builder.ts';
import { byMost } from './by-most.ts';
import { keepJudgements } from './keep-judgements.ts';
import { panelArguments, seenVersion } from './panel-arguments.ts';
import { ExpertPanelResult } from './panel-result.ts';
import { performOnPanel } from './perform-on-panel.ts';

builder.mutationField('concludeExpertPanel', (t) =>
  t.field({
    type: ExpertPanelResult,
    description:
      'Ends the review by experts (汇总评审结果): the application goes on to the next step with what they came to.',
    args: { ...panelArguments(), ...seenVersion() },
    resolve: (_parent, asked, context) =>
      performOnPanel(
        'concludeExpertPanel',
        asked,
        context,
        async ({ state, application, by, procedure, moment, sql }) => {
          const concluded = concludePanel(state, { by, procedure }, moment);
          if ('refused' in concluded) return concluded;
          const [row] = await lockedRows(sql, applications, [application.id]);
          const listed = { step: 'expert-review', list: state.id, by, moment } as const;
          const followed = followList(row?.state ?? application.state, listed, procedure);
          if ('refused' in followed) return followed;
          const kept = keepJudgements(
            {
              application: application.state,
              judgements: byMost(concluded.next),
              source: '专家评审组',
              reason: { 'zh-CN': '专家评审多数意见', en: 'the majority of the experts' },
              moment,
            },
            context,
          );
          return { ...concluded, alongside: [alongside(applications, row, followed), kept] };
        },
      ),
  }),
);
