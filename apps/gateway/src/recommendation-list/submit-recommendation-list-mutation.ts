import { type Recommended, submitRecommendationList } from '@qunxing/certification';
import { lockedCandidates } from '../application/candidates.ts';
import { builder } from '../builder.ts';
import { documentNumber, keyArgument, seenVersion } from '../list/list-arguments.ts';
import { moveAlong } from '../list/move-along.ts';
import { eligibleLine, memberLines, numberLine } from '../signing/lines.ts';
import { signatureArgument } from '../signing/signature-argument.ts';
import { text } from '../start/say.ts';
import { actOnRecommendationList, listArgument } from './act-on-recommendation-list.ts';
import { RecommendationListResult } from './recommendation-list-result.ts';

/** Under which niche a cluster is recommended, and why though the niche is taken. */
const nicheOf = ({ niche, relaxation }: Recommended) =>
  relaxation === null
    ? text(`细分领域 ${niche}`, `niche ${niche}`)
    : text(
        `细分领域 ${niche}，放宽：${relaxation.reason}（${relaxation.document}）`,
        `niche ${niche}, relaxed: ${relaxation.reason} (${relaxation.document})`,
      );

builder.mutationField('submitRecommendationList', (t) =>
  t.field({
    type: RecommendationListResult,
    description:
      'Sends the list to the province under its document number (报送); with it every member is recommended.',
    args: {
      ...listArgument(),
      ...seenVersion(),
      number: t.arg.string({ required: true, description: 'Document number.', validate: documentNumber }),
      ...keyArgument(),
      ...signatureArgument(),
    },
    resolve: (_parent, { list, number, ...asked }, context) =>
      actOnRecommendationList(
        { verb: 'submitRecommendationList', id: list, ...asked, given: { number } },
        context,
        async ({ state, sql, moment, by, round, procedure }) => {
          const ids = state.members.map(({ application }) => application);
          const candidates = await lockedCandidates(sql, ids);
          const sent = submitRecommendationList(state, { by, round, procedure, number, candidates }, moment);
          if ('refused' in sent) return sent;
          const decisions = ids.map((application) => ({ application, endsBecause: null }));
          const listed = { step: 'recommendation', list: state.id, by, moment } as const;
          const moved = moveAlong(candidates, decisions, listed, procedure);
          if ('refused' in moved) return moved;
          const members = memberLines(candidates, ({ row }) => {
            const member = state.members.find(({ application }) => application === row.id);
            return member && nicheOf(member);
          });
          return { ...sent, ...moved, lines: [numberLine(number), ...members, eligibleLine(moment.on)] };
        },
      ),
  }),
);
