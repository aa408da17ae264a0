import { expect, test } from 'vitest';
import { anIncident, aProcedure } from '../testing.ts';
import { ineligible } from './eligibility.ts';

const day = '2023-05-10';

test.each([
  ['safety', '一般', false],
  ['safety', '较大', true],
  ['safety', '特别重大', true],
  ['quality', '较大', true],
  ['environment', '一般', false],
  ['network-security', '较大', false],
  ['network-security', '重大', true],
  ['data-security', '较大', false],
  ['data-security', '重大', true],
  ['tax', null, true],
  ['dishonesty', '一般', true],
])('%s of grade %s bars: %s', (kind, grade, bars) => {
  const incident = anIncident({ kind, grade });
  expect(ineligible([incident], aProcedure(), day)).toEqual(bars ? [{ incident, why: 'bars' }] : []);
});

test.each([null, '不详'])('an accident with the grade %s bars until it is entered', (grade) => {
  const incident = anIncident({ grade });
  expect(ineligible([incident], aProcedure(), day)).toEqual([{ incident, why: 'grade-missing' }]);
});

test('an accident before the look-back does not bar, whatever its grade', () => {
  expect(ineligible([anIncident({ date: '2020-05-10', grade: null })], aProcedure(), day)).toEqual([]);
});

test('what bars is named, what does not is not', () => {
  const incidents = [anIncident({ id: 'one', grade: '一般' }), anIncident({ id: 'two' })];
  expect(ineligible(incidents, aProcedure(), day).map(({ incident }) => incident.id)).toEqual(['two']);
});
