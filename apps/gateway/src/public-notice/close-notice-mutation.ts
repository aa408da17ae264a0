import { closeNotice } from '@qunxing/certification';
import { type ObjectionRow, objectionsOfNotices, publicNotices } from '@qunxing/database';
import { lockedCandidates } from '../application/candidates.ts';
import { builder } from '../builder.ts';
import { keyArgument, seenVersion } from '../list/list-arguments.ts';
import { actsOn } from '../list/perform-on-list.ts';
import { decidedByNotice } from './decided-by-notice.ts';
import { PublicNoticeResult } from './public-notice-result.ts';

const actOnNotice = actsOn('public-notice', publicNotices, 'PublicNotice', 'notice');

const reasonIn = (objections: readonly ObjectionRow[]) => (id: string) => {
  const state = objections.find((objection) => objection.id === id)?.state;
  return state !== undefined && 'decided' in state ? state.decided.reason : '';
};

builder.mutationField('closeNotice', (t) =>
  t.field({
    type: PublicNoticeResult,
    description:
      'Ends a notice after its last day (办结公示): who was not objected to has passed, if the cluster is eligible on that day.',
    args: {
      notice: t.arg.id({ required: true, description: 'Id of the notice.' }),
      ...seenVersion(),
      ...keyArgument(),
    },
    resolve: (_parent, { notice: id, ...asked }, context) =>
      actOnNotice({ verb: 'closeNotice', id, ...asked, given: {} }, context, async ({ state, sql, ...facts }) => {
        const { by, moment, procedure } = facts;
        const objections = await objectionsOfNotices(sql, [state.id]);
        const unjudged = objections.filter(({ stage }) => stage === 'filed').map((objection) => objection.id);
        const candidates = await lockedCandidates(
          sql,
          state.members.map(({ application }) => application),
        );
        const incidents = Object.fromEntries(candidates.map(({ row, incidents: known }) => [row.id, known]));
        const closed = closeNotice(state, { by, procedure, incidents, unjudged }, moment);
        if ('refused' in closed) return closed;
        const deciding = { notice: state.id, by, moment, procedure, upheld: reasonIn(objections) };
        const moved = decidedByNotice(closed.next.members, candidates, deciding, context.gateway);
        return 'refused' in moved ? moved : { ...closed, ...moved };
      }),
  }),
);
