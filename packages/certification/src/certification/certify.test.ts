import { expect, test } from 'vitest';
import { followList } from '../application/follow-list.ts';
import { acting, anApplication, anApplicationBefore, anIncident, aProcedure, everyProcedure, on } from '../testing.ts';
import { certify } from './certify.ts';

const day = on('2023-08-10');
const factsUnder = (procedure = aProcedure()) => ({
  id: 'certification-1',
  by: acting('province'),
  procedure,
  number: '黔工信认〔2023〕1号',
  application: anApplicationBefore('certification', procedure),
  incidents: [],
});

test.each(everyProcedure)(
  'certifies a cluster under the editions that its application kept, under $name',
  ({ procedure }) => {
    const granted = {
      cluster: 'cluster-1',
      application: 'application-1',
      rules: { round: 'round-2023', procedure: 'sha256:procedure', standard: 'sha256:standard' },
      number: '黔工信认〔2023〕1号',
      term: { years: 3, basis: 'dates', endsBefore: '2026-08-10' },
    };
    const facts = factsUnder(procedure);
    expect(certify(facts, day)).toEqual({
      next: { stage: 'valid', id: 'certification-1', ...granted, certified: { by: facts.by, moment: day } },
      event: { type: 'certification.granted', certification: 'certification-1', by: facts.by, moment: day, granted },
    });
    const listed = { step: 'certification', list: 'certification-1', by: facts.by, moment: day } as const;
    expect(followList(facts.application, listed, procedure)).toMatchObject({ next: { stage: 'certified' } });
  },
);

test.each([
  ['another office', { by: acting('centre') }, 'LIST_OTHER_OFFICE'],
  ['no number', { number: '' }, 'LIST_NUMBER_MISSING'],
  ['a cluster whose notice has not ended', { application: anApplication('deliberation') }, 'MEMBER_NOT_READY'],
  ['a cluster that is certified', { application: anApplication('certification') }, 'MEMBER_NOT_READY'],
  ['an accident on the day', { incidents: [anIncident({ date: '2023-08-10' })] }, 'MEMBER_NOT_ELIGIBLE'],
])('refuses %s', (_what, other, code) => {
  expect(certify({ ...factsUnder(), ...other }, day)).toMatchObject({ refused: { code } });
});
