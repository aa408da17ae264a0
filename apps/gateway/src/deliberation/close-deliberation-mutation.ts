import { closeMeeting, type Deliberation, decisionsOfMeeting } from '@qunxing/certification';
import { type KnownCandidate, lockedCandidates } from '../application/candidates.ts';
import { words } from '../application/perform.ts';
import { builder } from '../builder.ts';
import { documentNumber, keyArgument, seenVersion } from '../list/list-arguments.ts';
import { moveAlong } from '../list/move-along.ts';
import { line, memberLines, numberLine } from '../signing/lines.ts';
import { signatureArgument } from '../signing/signature-argument.ts';
import { text } from '../start/say.ts';
import { actInDeliberation, deliberationArgument } from './act-in-deliberation.ts';
import { DeliberationResult } from './deliberation-result.ts';

const majorities = {
  'majority-of-present': text('到会过半数赞成', 'more than half of those present'),
  'two-thirds-of-present': text('到会三分之二以上赞成', 'two thirds of those present'),
} as const;

/** What a meeting has decided about one application, with the votes and why. */
const resolutionOf = ({ resolutions }: Deliberation, id: string) => {
  const found = resolutions.find(({ application }) => application === id);
  if (found === undefined) return undefined;
  const { selected, niche, reason, votes, relaxation } = found;
  const { inFavor, against, abstained } = votes;
  const relaxed = relaxation && `${relaxation.reason}（${relaxation.document}）`;
  return text(
    `${selected ? '入选' : '未入选'}，赞成 ${inFavor}、反对 ${against}、弃权 ${abstained}；细分领域 ${niche}；理由：${reason}${relaxed ? `；放宽：${relaxed}` : ''}`,
    `${selected ? 'selected' : 'not selected'}, ${inFavor} for, ${against} against, ${abstained} abstained; niche ${niche}; why: ${reason}${relaxed ? `; relaxed: ${relaxed}` : ''}`,
  );
};

/** What is signed when a meeting ends: its number, who decided by which rule, what about whom, and the minutes. */
const linesOf = (
  meeting: Deliberation,
  members: readonly KnownCandidate[],
  { number, minutes }: { readonly number: string; readonly minutes: string },
) => {
  const { present, quorum, majority } = meeting;
  return [
    numberLine(number),
    line(text('到会表决', 'Present who vote'), text(present.join('、'), present.join(', '))),
    line(
      text('表决规则', 'Rule'),
      text(`最少到会 ${quorum} 人，${majorities[majority]['zh-CN']}`, `quorum ${quorum}, ${majorities[majority].en}`),
    ),
    ...memberLines(members, ({ row }) => resolutionOf(meeting, row.id)),
    line(text('会议纪要', 'Minutes'), minutes),
  ];
};

builder.mutationField('closeDeliberation', (t) =>
  t.field({
    type: DeliberationResult,
    description:
      'Ends a meeting that has voted on its whole agenda (办结会议): who is selected goes on, the others have come to an end.',
    args: {
      ...deliberationArgument(),
      ...seenVersion(),
      number: t.arg.string({ required: true, description: 'Document number.', validate: documentNumber }),
      minutes: t.arg.string({ required: true, description: 'The minutes (会议纪要).', validate: words }),
      ...keyArgument(),
      ...signatureArgument(),
    },
    resolve: (_parent, { deliberation, version, key, signature, ...given }, context) =>
      actInDeliberation(
        { verb: 'closeMeeting', id: deliberation, version, key, given, signature },
        context,
        async ({ state, sql, moment, by, procedure }) => {
          const closed = closeMeeting(state, { by, procedure, ...given }, moment);
          if ('refused' in closed) return closed;
          const members = await lockedCandidates(sql, state.agenda);
          const listed = { step: 'deliberation', list: state.id, by, moment } as const;
          const moved = moveAlong(members, decisionsOfMeeting(closed.next), listed, procedure);
          return 'refused' in moved ? moved : { ...closed, ...moved, lines: linesOf(state, members, given) };
        },
      ),
  }),
);
