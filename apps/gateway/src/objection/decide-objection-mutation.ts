import { decideObjection, settleMember } from '@qunxing/certification';
import { alongside, publicNotices } from '@qunxing/database';
import { lockedCandidate } from '../application/candidates.ts';
import { words } from '../application/perform.ts';
import { builder } from '../builder.ts';
import { decidedByNotice } from '../public-notice/decided-by-notice.ts';
import { actOnObjection, objectionArguments } from './act-on-objection.ts';
import { ObjectionResult } from './objection-result.ts';

const ObjectionOutcome = builder.enumType('ObjectionOutcome', {
  description: 'How an objection is decided.',
  values: {
    upheld: { value: 'upheld', description: '异议成立.' },
    dismissed: { value: 'dismissed', description: '异议不成立.' },
  } as const,
});

builder.mutationField('decideObjection', (t) =>
  t.field({
    type: ObjectionResult,
    description:
      'Decides an objection that was looked into (异议处理): upheld, its cluster is struck off and its application ends; dismissed, it goes on.',
    args: {
      ...objectionArguments(),
      outcome: t.arg({ type: ObjectionOutcome, required: true, description: 'How it is decided.' }),
      reason: t.arg.string({ required: true, description: 'Why.', validate: words }),
    },
    resolve: (_parent, { outcome, reason, ...asked }, context) => {
      const act = { verb: 'decideObjection', ...asked, given: { outcome, reason } };
      return actOnObjection(act, context, async ({ state, by, procedure, moment, notice, sql }) => {
        const decided = decideObjection(state, { by, procedure, outcome, reason }, moment);
        if ('refused' in decided) return decided;
        const { event } = decided;
        if (event.type !== 'objection.upheld' && event.type !== 'objection.dismissed')
          throw new Error(`deciding an objection led to ${event.type}`);
        const candidate = await lockedCandidate(sql, state.application);
        const settled = settleMember(notice.state, { decided: event, procedure, incidents: candidate.incidents });
        if ('refused' in settled) return settled;
        const members = settled.next.members.filter(({ application }) => application === state.application);
        const deciding = { notice: notice.id, by, moment, procedure, upheld: () => reason };
        const moved = decidedByNotice(members, [candidate], deciding, context.gateway);
        if ('refused' in moved) return moved;
        return { ...decided, alongside: [alongside(publicNotices, notice, settled), ...moved.alongside] };
      });
    },
  }),
);
