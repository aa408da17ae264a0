import { expect, test } from 'vitest';
import { endByList } from '../application/end-by-list.ts';
import { followList } from '../application/follow-list.ts';
import { acting, anApplicationBefore, aProcedure, known, next, on } from '../testing.ts';
import { closeMeeting } from './close.ts';
import { resolve } from './resolve.ts';
import { aMeeting } from './testing.ts';

const day = on('2023-07-20');
const procedure = aProcedure();
const by = acting('province');
const reviewed = anApplicationBefore('deliberation');
const facts = { by, procedure, number: '黔工信会纪〔2023〕7号', minutes: 'file-7' };
const resolved = [1, 2].reduce(
  (meeting, number) =>
    next(
      resolve(
        meeting,
        {
          ...{ by, procedure, incidents: [], niche: `niche ${number}`, reason: '审议意见' },
          application: known(reviewed, `application-${number}`),
          votes: number === 1 ? { inFavor: 5, against: 0, abstained: 0 } : { inFavor: 1, against: 4, abstained: 0 },
        },
        day,
      ),
    ),
  aMeeting(),
);

test('ends with a number and minutes, and says who was selected and who was not', () => {
  expect(closeMeeting(resolved, facts, day)).toMatchObject({
    next: { stage: 'closed', closed: { number: '黔工信会纪〔2023〕7号', minutes: 'file-7' } },
    event: { type: 'deliberation.closed', selected: ['application-1'], notSelected: ['application-2'] },
  });
});

test('who was selected goes on, who was not ends with the reason', () => {
  const decision = { step: 'deliberation', by, moment: day } as const;
  expect(followList(reviewed, { ...decision, list: 'meeting-1' }, procedure)).toMatchObject({
    next: { stage: 'selected' },
    event: { type: 'application.selected', list: 'meeting-1' },
  });
  const ended = endByList(reviewed, { ...decision, reason: '审议未入选' }, procedure);
  expect(ended).toMatchObject({
    next: { stage: 'declined', declined: { at: 'deliberation', reason: '审议未入选' } },
    event: { type: 'application.declined', at: 'deliberation' },
  });
  expect(endByList(next(ended), { ...decision, reason: '审议未入选' }, procedure)).toMatchObject({
    refused: { code: 'MEMBER_NOT_READY', stage: 'declined' },
  });
});

test('does not end before every vote', () => {
  expect(closeMeeting(aMeeting(), facts, day)).toEqual({
    refused: { code: 'MEETING_UNRESOLVED', applications: ['application-1', 'application-2'] },
  });
});

test.each([
  [{ number: '' }, 'LIST_NUMBER_MISSING'],
  [{ minutes: ' ' }, 'MEETING_WITHOUT_MINUTES'],
  [{ by: acting('centre') }, 'LIST_OTHER_OFFICE'],
])('refuses %j', (other, code) => {
  expect(closeMeeting(resolved, { ...facts, ...other }, day)).toMatchObject({ refused: { code } });
});

test('changes no more once it is closed', () => {
  const closed = next(closeMeeting(resolved, facts, day));
  expect(closeMeeting(closed, facts, day)).toEqual({ refused: { code: 'LIST_CLOSED', step: 'deliberation' } });
});
