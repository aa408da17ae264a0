import { aCase, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { energyEfficiency } from './energy-efficiency.ts';

const applies = 'green/energy-benchmark-applicability';
const used = 'green/energy-intensity';
const benchmark = 'green/energy-benchmark';
const measured = (value: string | null) => ({ [applies]: true, [used]: value, [benchmark]: '60' });
const without = { [applies]: false, [used]: null, [benchmark]: null };
const roster = (...rows: Record<string, string | boolean | null>[]) =>
  aCase({ roster: { y2023: Object.fromEntries(rows.map((row, index) => [`E${index}`, row])) } });

test.each([
  ['exactly at the benchmark is reached', roster(measured('60')), { shows: '100 %', verdict: 'met' }],
  ['a hair above is not', roster(measured('60.01')), { shows: '0 %', verdict: 'not-met' }],
  ['one of two', roster(measured('59'), measured('61')), { shows: '50 %', verdict: 'met' }],
  ['one of three', roster(measured('59'), measured('61'), measured('70')), { shows: '100/3 %', verdict: 'not-met' }],
  [
    'without a benchmark an enterprise is left out',
    roster(measured('59'), without, without),
    { shows: '100 %', verdict: 'met' },
  ],
  ['an unknown use', roster(measured('59'), measured(null)), { shows: `missing ${used} 2023 E1`, verdict: 'no-data' }],
  ['no roster', aCase(), { shows: 'missing roster 2023', verdict: 'no-data' }],
  [
    'no benchmark for anyone',
    roster(without, without),
    { shows: 'no number: zero-denominator 2023', verdict: 'no-number' },
  ],
])('%s', (_, input, finding) => {
  expect(judge(energyEfficiency, input, { threshold: '50' })).toEqual(finding);
});
