import { expect, test } from 'vitest';
import { withdraw } from '../application/withdraw.ts';
import { acting, anApplication, anApplicationBefore, anIncident, aProcedure, known, next, on } from '../testing.ts';
import { nominate } from './nominate.ts';

const day = on('2023-08-20');
const procedure = aProcedure();
const nominee = (id: string, other = {}) => ({
  application: known(anApplication('announcement'), id),
  incidents: [],
  evaluation: `national-${id}`,
  ...other,
});
const facts = {
  id: 'nomination-1',
  by: acting('province'),
  procedure,
  round: 'round-2023',
  number: '黔工信呈〔2023〕9号',
  cap: 2,
  candidates: [nominee('application-2'), nominee('application-1')],
};

test('puts clusters forward in order, each with its evaluation under the national standard', () => {
  const nominees = [
    { application: 'application-2', evaluation: 'national-application-2' },
    { application: 'application-1', evaluation: 'national-application-1' },
  ];
  expect(nominate(facts, day)).toEqual({
    next: {
      ...{ id: 'nomination-1', round: 'round-2023', number: '黔工信呈〔2023〕9号', nominees },
      nominated: { by: facts.by, moment: day },
    },
    event: {
      ...{ type: 'nomination.sent', nomination: 'nomination-1', by: facts.by, moment: day },
      ...{ round: 'round-2023', number: '黔工信呈〔2023〕9号', nominees },
    },
  });
});

test('one more than the cap is refused, and without a cap taken', () => {
  const candidates = [...facts.candidates, nominee('application-3')];
  expect(nominate({ ...facts, candidates }, day)).toEqual({
    refused: { code: 'NOMINATION_CAP_EXCEEDED', cap: 2, nominees: 3 },
  });
  expect(nominate({ ...facts, candidates, cap: undefined }, day)).toHaveProperty('next');
});

test('from the meeting on', () => {
  const candidates = [nominee('application-1', { application: anApplication('deliberation') })];
  expect(nominate({ ...facts, candidates }, day)).toHaveProperty('next');
});

const waiting = anApplicationBefore('deliberation');
const withdrawn = next(withdraw(waiting, { by: acting('county'), procedure, reason: '停产' }, day));

test.each([
  ['another office', { by: acting('expert') }, 'LIST_OTHER_OFFICE'],
  ['nobody', { candidates: [] }, 'LIST_EMPTY'],
  ['no number', { number: '' }, 'LIST_NUMBER_MISSING'],
  ['somebody twice', { candidates: [nominee('application-1'), nominee('application-1')] }, 'MEMBER_TWICE'],
  ['what waits for the meeting', { candidates: [nominee('1', { application: waiting })] }, 'NOMINATION_NOT_SELECTED'],
  ['what was withdrawn', { candidates: [nominee('1', { application: withdrawn })] }, 'NOMINATION_NOT_SELECTED'],
  ['no national evaluation', { candidates: [nominee('1', { evaluation: '' })] }, 'NOMINATION_WITHOUT_EVALUATION'],
  ['a barred cluster', { candidates: [nominee('1', { incidents: [anIncident()] })] }, 'MEMBER_NOT_ELIGIBLE'],
])('refuses %s', (_what, other, code) => {
  expect(nominate({ ...facts, ...other }, day)).toMatchObject({ refused: { code } });
});
