import { expect, test } from 'vitest';
import { followList } from '../application/follow-list.ts';
import { possible } from '../application/possible.ts';
import {
  acting,
  anApplication,
  anApplicationBefore,
  anIncident,
  aProcedure,
  everyProcedure,
  known,
  next,
  on,
} from '../testing.ts';
import { announce } from './announce.ts';

const day = on('2023-08-15');
const certified = (procedure = aProcedure()) => anApplicationBefore('announcement', procedure);
const factsUnder = (procedure = aProcedure()) => ({
  id: 'announcement-1',
  by: acting('province'),
  procedure,
  round: 'round-2023',
  number: '黔工信公告〔2023〕2号',
  candidates: [{ application: certified(procedure), incidents: [] }],
});

test.each(everyProcedure)('announces who is certified; with it the path has ended, under $name', ({ procedure }) => {
  const facts = factsUnder(procedure);
  expect(announce(facts, day)).toMatchObject({
    next: { id: 'announcement-1', number: '黔工信公告〔2023〕2号', applications: ['application-1'] },
    event: { type: 'announcement.published', applications: ['application-1'] },
  });
  const listed = { step: 'announcement', list: 'announcement-1', by: facts.by, moment: day } as const;
  const announced = next(followList(certified(procedure), listed, procedure));
  expect(announced.stage).toBe('announced');
  expect(possible(announced, procedure)).toEqual([]);
});

test('an accident since the certification keeps one cluster from being announced, and is named', () => {
  const barred = { application: known(certified(), 'application-2'), incidents: [anIncident({ date: '2023-08-15' })] };
  expect(announce({ ...factsUnder(), candidates: [...factsUnder().candidates, barred] }, day)).toMatchObject({
    refused: { code: 'MEMBER_NOT_ELIGIBLE', step: 'announcement', application: 'application-2', on: '2023-08-15' },
  });
});

test.each([
  ['another office', { by: acting('prefecture') }, 'LIST_OTHER_OFFICE'],
  ['no number', { number: ' ' }, 'LIST_NUMBER_MISSING'],
  ['nobody', { candidates: [] }, 'LIST_EMPTY'],
  ['somebody twice', { candidates: [...factsUnder().candidates, ...factsUnder().candidates] }, 'MEMBER_TWICE'],
  [
    'somebody who is not certified',
    { candidates: [{ application: anApplication('public-notice'), incidents: [] }] },
    'MEMBER_NOT_READY',
  ],
])('refuses %s', (_what, other, code) => {
  expect(announce({ ...factsUnder(), ...other }, day)).toMatchObject({ refused: { code } });
});
