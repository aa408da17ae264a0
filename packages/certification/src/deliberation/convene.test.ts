import { expect, test } from 'vitest';
import { acting, anApplication, anApplicationBefore, aProcedure, everyProcedure, on } from '../testing.ts';
import { convene } from './convene.ts';

const factsUnder = (procedure = aProcedure()) => ({
  id: 'meeting-1',
  by: acting('province'),
  procedure,
  round: 'round-2023',
  present: ['a', 'b', 'c', 'b'],
  quorum: 3,
  majority: 'majority-of-present' as const,
  agenda: [anApplicationBefore('deliberation', procedure)],
  elsewhere: [],
});
const day = on('2023-07-20');

test.each(everyProcedure)('begins with who is present, each counted once, under $name', ({ procedure }) => {
  expect(convene(factsUnder(procedure), day)).toMatchObject({
    next: { stage: 'open', present: ['a', 'b', 'c'], agenda: ['application-1'], resolutions: [] },
    event: { type: 'deliberation.convened', meeting: 'meeting-1', present: ['a', 'b', 'c'] },
  });
});

test('one less than the quorum is none', () => {
  expect(convene({ ...factsUnder(), present: ['a', 'b', 'b'] }, day)).toEqual({
    refused: { code: 'MEETING_WITHOUT_QUORUM', quorum: 3, present: 2 },
  });
});

test.each([
  ['another office', { by: acting('expert') }, 'LIST_OTHER_OFFICE'],
  ['nobody, even without a quorum', { present: [], quorum: 0 }, 'MEETING_WITHOUT_QUORUM'],
  ['an empty agenda', { agenda: [] }, 'LIST_EMPTY'],
  ['somebody twice', { agenda: [...factsUnder().agenda, ...factsUnder().agenda] }, 'MEMBER_TWICE'],
  ['what another meeting is about to decide', { elsewhere: ['application-1'] }, 'MEMBER_ELSEWHERE'],
  ['what the experts have not seen', { agenda: [anApplication('provincial-review')] }, 'MEMBER_NOT_READY'],
  ['what a meeting has decided', { agenda: [anApplication('deliberation')] }, 'MEMBER_NOT_READY'],
])('refuses %s', (_what, other, code) => {
  expect(convene({ ...factsUnder(), ...other }, day)).toMatchObject({ refused: { code } });
});
