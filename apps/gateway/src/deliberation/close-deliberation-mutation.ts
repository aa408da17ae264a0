import { closeMeeting, decisionsOfMeeting } from '@qunxing/certification';
import { lockedCandidates } from '../application/candidates.ts';
import { words } from '../application/perform.ts';
import { builder } from '../builder.ts';
import { documentNumber, keyArgument, seenVersion } from '../list/list-arguments.ts';
import { moveAlong } from '../list/move-along.ts';
import { actInDeliberation, deliberationArgument } from './act-in-deliberation.ts';
import { DeliberationResult } from './deliberation-result.ts';

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
    },
    resolve: (_parent, { deliberation, version, key, ...given }, context) =>
      actInDeliberation(
        { verb: 'closeMeeting', id: deliberation, version, key, given },
        context,
        async ({ state, sql, moment, by, procedure }) => {
          const closed = closeMeeting(state, { by, procedure, ...given }, moment);
          if ('refused' in closed) return closed;
          const members = await lockedCandidates(sql, state.agenda);
          const listed = { step: 'deliberation', list: state.id, by, moment } as const;
          const moved = moveAlong(members, decisionsOfMeeting(closed.next), listed, procedure);
          return 'refused' in moved ? moved : { ...closed, ...moved };
        },
      ),
  }),
);
