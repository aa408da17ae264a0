import { aCase } from './a-case.ts';
import type { MetricCase } from './metric-case.ts';

/**
 * What the share of enterprises at or below a benchmark of their trade comes to, asked for at least 50 %, latest year.
 * @param applies item that says whether a benchmark exists for an enterprise
 * @param used item of what it uses for a unit of product
 * @param benchmark item of the benchmark in the same unit
 */
export const benchmarkCases = (applies: string, used: string, benchmark: string): readonly MetricCase[] => {
  const measured = (value: string | null) => ({ [applies]: true, [used]: value, [benchmark]: '60' });
  const without = { [applies]: false, [used]: null, [benchmark]: null };
  const roster = (...rows: readonly Readonly<Record<string, string | boolean | null>>[]) =>
    aCase({ roster: { y2023: Object.fromEntries(rows.map((row, index) => [`E${index}`, row])) } });
  const half = { threshold: '50' } as const;
  const three = roster(measured('59'), measured('61'), measured('70'));
  return [
    ['exactly at the benchmark is reached', roster(measured('60')), half, { shows: '100 %', verdict: 'met' }],
    ['a hair above is not', roster(measured('60.01')), half, { shows: '0 %', verdict: 'not-met' }],
    ['one of two', roster(measured('59'), measured('61')), half, { shows: '50 %', verdict: 'met' }],
    ['one of three', three, half, { shows: '100/3 %', verdict: 'not-met' }],
    [
      'without a benchmark an enterprise is left out',
      roster(measured('59'), without, without),
      half,
      { shows: '100 %', verdict: 'met' },
    ],
    [
      'an unknown use',
      roster(measured('59'), measured(null)),
      half,
      { shows: `missing ${used} 2023 E1`, verdict: 'no-data' },
    ],
    ['no roster', aCase(), half, { shows: 'missing roster 2023', verdict: 'no-data' }],
    [
      'no benchmark for anyone',
      roster(without, without),
      half,
      { shows: 'no number: zero-denominator 2023', verdict: 'no-number' },
    ],
  ];
};
