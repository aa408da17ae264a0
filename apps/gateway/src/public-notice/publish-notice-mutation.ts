import { publishNotice } from '@qunxing/certification';
import { newId, pendingOn, publicNotices } from '@qunxing/database';
import { prcCalendar } from '@qunxing/reference';
import { beginOne } from '../act/perform-on.ts';
import { lockedCandidates } from '../application/candidates.ts';
import { editionsOf, roundGiven } from '../application/rules-of.ts';
import { applicationsGiven } from '../application/seen-application.ts';
import { builder } from '../builder.ts';
import { documentNumber, keyArgument, namedApplications } from '../list/list-arguments.ts';
import { PublicNoticeResult } from './public-notice-result.ts';

builder.mutationField('publishNotice', (t) =>
  t.field({
    type: PublicNoticeResult,
    description:
      'Publishes who is to be certified (发布公示): the members are frozen, and the last day is counted on the working-day calendar.',
    args: {
      round: t.arg.string({ required: true, description: 'Key of the round.' }),
      applications: t.arg.idList({
        required: true,
        description: 'Applications that the meeting has selected, in order.',
        validate: namedApplications,
      }),
      number: t.arg.string({ required: true, description: 'Document number.', validate: documentNumber }),
      firstDay: t.arg({ type: 'Date', required: true, description: 'The first day; today or later.' }),
      ...keyArgument(),
    },
    resolve: async (_parent, { round: roundKey, applications: named, key, ...said }, context) => {
      const round = roundGiven(roundKey, context.gateway);
      const ids = await applicationsGiven(named, context);
      const asked = { verb: 'publishNotice', key, given: { ...said, round: round.id, applications: ids } };
      const { procedure } = editionsOf(round, context.gateway);
      return beginOne(publicNotices, ['round', round.id], asked, context, async ({ by, moment, sql }) => {
        const candidates = await lockedCandidates(sql, ids);
        const elsewhere = await pendingOn(sql, 'public-notice', ids);
        const rules = { by, procedure, round: round.id, calendar: prcCalendar };
        return publishNotice({ id: newId(), ...rules, ...said, candidates, elsewhere }, moment);
      });
    },
  }),
);
