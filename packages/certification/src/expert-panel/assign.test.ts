import { describe, expect, test } from 'vitest';
import { acting, anApplication, anApplicationBefore, aProcedure, everyProcedure, next, on } from '../testing.ts';
import { assignAnother, assignExperts } from './assign.ts';
import { recuse } from './recuse.ts';
import { anExpert, aPanel } from './testing.ts';

const day = on('2023-07-05');
const enterprises = ['91520324MA6DKL0001'];
const factsUnder = (procedure = aProcedure()) => ({
  id: 'panel-1',
  by: acting('province'),
  procedure,
  application: anApplicationBefore('expert-review', procedure),
  items: [{ item: 'collaboration', levels: ['partial', 'met'] }],
  experts: [anExpert('expert-1'), anExpert('expert-2')],
  enterprises,
});

test.each(everyProcedure)('assigns experts to an application, under $name', ({ procedure }) => {
  expect(assignExperts(factsUnder(procedure), day)).toMatchObject({
    next: { stage: 'open', seats: [{ expert: 'expert-1', state: { is: 'assigned' } }, { expert: 'expert-2' }] },
    event: { type: 'expert-panel.assigned', experts: ['expert-1', 'expert-2'] },
  });
});

describe('a conflict of interest', () => {
  test.each([
    ['one of its counties', { divisions: ['520324'] }, { because: 'county', of: '520324' }],
    ['one of its enterprises', { employers: enterprises }, { because: 'employer', of: '91520324MA6DKL0001' }],
    ['its review', { account: 'province-1' }, { because: 'took-part' }],
    ['its submission', { account: 'county-1' }, { because: 'took-part' }],
  ])('with %s bars an expert', (_what, other, conflict) => {
    const expert = anExpert('expert-2', other);
    expect(assignExperts({ ...factsUnder(), experts: [anExpert('expert-1'), expert] }, day)).toEqual({
      refused: { code: 'EXPERT_CONFLICTED', expert: expert.account, conflict },
    });
    const { application, by, procedure } = factsUnder();
    expect(assignAnother(aPanel(), { by, procedure, application, expert, enterprises }, day)).toMatchObject({
      refused: { code: expert.account === 'expert-2' ? 'EXPERT_TWICE' : 'EXPERT_CONFLICTED' },
    });
  });

  test('is none with the neighboring county, the prefecture, or another enterprise', () => {
    const experts = [
      anExpert('expert-1', { divisions: ['520325', '520300'] }),
      anExpert('expert-2', { employers: ['91520324MA6DKL0002'] }),
    ];
    expect(assignExperts({ ...factsUnder(), experts }, day)).toHaveProperty('next');
  });
});

test.each([
  ['another office', { by: acting('expert') }, 'LIST_OTHER_OFFICE'],
  ['a single expert', { experts: [anExpert('expert-1')] }, 'EXPERTS_TOO_FEW'],
  ['one expert twice', { experts: [anExpert('expert-1'), anExpert('expert-1')] }, 'EXPERT_TWICE'],
  ['what the province has not reviewed', { application: anApplication('recommendation') }, 'MEMBER_NOT_READY'],
])('refuses %s', (_what, other, code) => {
  expect(assignExperts({ ...factsUnder(), ...other }, day)).toMatchObject({ refused: { code } });
});

test('where a procedure has no meeting, the office of the step that follows organizes', () => {
  const without = aProcedure(
    {},
    aProcedure().steps.filter(({ stage }) => stage !== 'deliberation'),
  );
  expect(assignExperts(factsUnder(without), day)).toHaveProperty('next');
  expect(assignExperts({ ...factsUnder(without), by: acting('centre') }, day)).toMatchObject({
    refused: { code: 'LIST_OTHER_OFFICE', step: 'public-notice' },
  });
});

test('another expert takes the place of one who recused, who does not come back', () => {
  const { by, procedure, application } = factsUnder();
  const recused = next(
    recuse(aPanel(), { by: acting('expert'), procedure, expert: 'expert-1', reason: '曾任顾问' }, day),
  );
  const more = { by, procedure, application, enterprises };
  expect(assignAnother(recused, { ...more, expert: anExpert('expert-3') }, day)).toMatchObject({
    next: { seats: [{ state: { is: 'recused' } }, {}, { expert: 'expert-3', state: { is: 'assigned' } }] },
    event: { type: 'expert-panel.extended', expert: 'expert-3' },
  });
  expect(assignAnother(recused, { ...more, expert: anExpert('expert-1') }, day)).toEqual({
    refused: { code: 'EXPERT_TWICE', expert: 'expert-1' },
  });
});
