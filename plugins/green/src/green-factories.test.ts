import { aCase, held, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { greenFactories } from './green-factories.ts';

const roster = { y2023: { A: {}, B: {} } };

test.each([
  ['two green factories', [held('A', 'green-factory'), held('B', 'green-factory')], { shows: '2 家', verdict: 'met' }],
  [
    'one with the title of two batches counts once',
    [held('A', 'green-factory'), held('A', 'green-factory')],
    { shows: '1 家', verdict: 'not-met' },
  ],
  [
    'an expired title does not count',
    [held('A', 'green-factory'), held('B', 'green-factory', '2024-05-30')],
    { shows: '1 家', verdict: 'not-met' },
  ],
  ['another title does not count', [held('A', 'high-tech')], { shows: '0 家', verdict: 'not-met' }],
])('%s, where two are asked for', (_, titles, finding) => {
  expect(judge(greenFactories, aCase({ roster, titles }), { threshold: '2' })).toEqual(finding);
});

test('without a roster there is no count', () => {
  expect(judge(greenFactories, aCase(), { threshold: '2' })).toEqual({
    shows: 'missing roster 2023',
    verdict: 'no-data',
  });
});
