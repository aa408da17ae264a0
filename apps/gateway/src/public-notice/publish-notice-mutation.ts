import { type NoticePeriod, publishNotice } from '@qunxing/certification';
import { newId, pendingOn, publicNotices } from '@qunxing/database';
import { prcCalendar } from '@qunxing/reference';
import { beginOne } from '../act/perform-on.ts';
import { lockedCandidates } from '../application/candidates.ts';
import { editionsOf, roundGiven } from '../application/rules-of.ts';
import { applicationsGiven } from '../application/seen-application.ts';
import { builder } from '../builder.ts';
import { documentNumber, keyArgument, namedApplications } from '../list/list-arguments.ts';
import { eligibleLine, line, memberLines, numberLine } from '../signing/lines.ts';
import { signatureArgument } from '../signing/signature-argument.ts';
import { text } from '../start/say.ts';
import { PublicNoticeResult } from './public-notice-result.ts';

/** From when to when a notice runs, as it was counted. */
const periodLine = ({ firstDay, lastDay, workingDays, calendar }: NoticePeriod) =>
  line(
    text('公示期', 'Notice'),
    text(
      `${firstDay} 至 ${lastDay}，${workingDays} 个工作日（日历 ${calendar}）`,
      `${firstDay} to ${lastDay}, ${workingDays} working days (calendar ${calendar})`,
    ),
  );

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
      ...signatureArgument(),
    },
    resolve: async (_parent, { round: roundKey, applications: named, key, signature, ...said }, context) => {
      const round = roundGiven(roundKey, context.gateway);
      const ids = await applicationsGiven(named, context);
      const asked = { verb: 'publishNotice', key, given: { ...said, round: round.id, applications: ids }, signature };
      const { procedure } = editionsOf(round, context.gateway);
      return beginOne(publicNotices, ['round', round.id], asked, context, async ({ by, moment, sql }) => {
        const candidates = await lockedCandidates(sql, ids);
        const elsewhere = await pendingOn(sql, 'public-notice', ids);
        const rules = { by, procedure, round: round.id, calendar: prcCalendar };
        const published = publishNotice({ id: newId(), ...rules, ...said, candidates, elsewhere }, moment);
        if ('refused' in published) return published;
        const { period } = published.next;
        const lines = [
          numberLine(said.number),
          periodLine(period),
          ...memberLines(candidates),
          eligibleLine(moment.on),
        ];
        return { ...published, lines };
      });
    },
  }),
);
