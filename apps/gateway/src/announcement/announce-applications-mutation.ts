import { announce } from '@qunxing/certification';
import { announcements, newId } from '@qunxing/database';
import { actResult } from '../act/act-result.ts';
import { beginOne } from '../act/perform-on.ts';
import { lockedCandidates } from '../application/candidates.ts';
import { editionsOf, roundGiven } from '../application/rules-of.ts';
import { applicationsGiven } from '../application/seen-application.ts';
import { builder } from '../builder.ts';
import { documentNumber, keyArgument, namedApplications } from '../list/list-arguments.ts';
import { moveAlong } from '../list/move-along.ts';
import { eligibleLine, memberLines, numberLine } from '../signing/lines.ts';
import { signatureArgument } from '../signing/signature-argument.ts';
import { Announcement } from './announcement.ts';

const AnnouncementResult = actResult(
  {
    concept: 'Announcement',
    field: 'announcement',
    title: { 'zh-CN': '公布名单', en: 'announcement' },
    signed: true,
  },
  Announcement,
);

builder.mutationField('announceApplications', (t) =>
  t.field({
    type: AnnouncementResult,
    description: 'Announces certified clusters (公布), each of them eligible on that day.',
    args: {
      round: t.arg.string({ required: true, description: 'Key of the round.' }),
      applications: t.arg.idList({
        required: true,
        description: 'Applications that were certified, in order.',
        validate: namedApplications,
      }),
      number: t.arg.string({ required: true, description: 'Document number.', validate: documentNumber }),
      ...keyArgument(),
      ...signatureArgument(),
    },
    resolve: async (_parent, { round: roundKey, applications: named, number, key, signature }, context) => {
      const round = roundGiven(roundKey, context.gateway);
      const ids = await applicationsGiven(named, context);
      const { procedure } = editionsOf(round, context.gateway);
      const asked = { verb: 'announce', key, given: { round: round.id, applications: ids, number }, signature };
      return beginOne(announcements, ['round', round.id], asked, context, async ({ by, moment, sql }) => {
        const candidates = await lockedCandidates(sql, ids);
        const announced = announce({ id: newId(), by, procedure, round: round.id, number, candidates }, moment);
        if ('refused' in announced) return announced;
        const listed = { step: 'announcement', list: announced.next.id, by, moment } as const;
        const decisions = ids.map((application) => ({ application, endsBecause: null }));
        const moved = moveAlong(candidates, decisions, listed, procedure);
        if ('refused' in moved) return moved;
        const lines = [numberLine(number), ...memberLines(candidates), eligibleLine(moment.on)];
        return { ...announced, ...moved, lines };
      });
    },
  }),
);
