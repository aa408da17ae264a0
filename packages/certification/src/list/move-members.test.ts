import { expect, test } from 'vitest';
import { withdraw } from '../application/withdraw.ts';
import { acting, anApplication, anApplicationBefore, aProcedure, known, next, on } from '../testing.ts';
import { moveMembers } from './move-members.ts';

const procedure = aProcedure();
const ready = anApplicationBefore('deliberation', procedure);
const members = ['one', 'two'].map((id) => known(ready, id));
const listed = { step: 'deliberation', list: 'meeting-1', by: acting('province'), moment: on('2023-07-20') } as const;
const selected = (application: string) => ({ application, endsBecause: null });

test('each goes on or ends as the list has decided', () => {
  const decisions = [selected('one'), { application: 'two', endsBecause: '得票未过半数' }];
  expect(moveMembers(members, decisions, listed, procedure)).toMatchObject({
    moved: [
      { next: { id: 'one', stage: 'selected' }, event: { type: 'application.selected', list: 'meeting-1' } },
      {
        next: { id: 'two', stage: 'declined', declined: { at: 'deliberation', reason: '得票未过半数' } },
        event: { type: 'application.declined' },
      },
    ],
  });
});

test('one that the applicant has taken back stays as it is', () => {
  const back = next(
    withdraw(known(ready, 'one'), { by: acting('county'), procedure, reason: '暂不申报' }, on('2023-07-19')),
  );
  expect(moveMembers([back, ...members.slice(1)], [selected('one'), selected('two')], listed, procedure)).toMatchObject(
    {
      moved: [{ next: { id: 'two' } }],
    },
  );
});

test.each([
  ['is not there', [], 'MEMBER_UNKNOWN'],
  ['is not at the step', [known(anApplication('provincial-review'), 'one')], 'MEMBER_NOT_READY'],
])('nobody moves when one %s', (_what, given, code) => {
  expect(moveMembers(given, [selected('one')], listed, procedure)).toMatchObject({ refused: { code } });
});
