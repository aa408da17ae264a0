import { aCase } from './a-case.ts';
import type { Finding } from './finding.ts';
import type { MetricCase } from './metric-case.ts';

/** What a metric of average yearly growth of one item reported for the cluster comes to: variants `cagr` and `meanGrowth`. */
export const growthCases = (item: string): readonly MetricCase[] => {
  const of = (...values: readonly (string | null)[]) => aCase({ yearly: { [item]: values } });
  const row = (name: string, variant: string, values: readonly (string | null)[], finding: Finding): MetricCase => [
    name,
    of(...values),
    { variant, parameters: { years: '3' }, threshold: '10' },
    finding,
  ];
  const mean = { variant: 'meanGrowth', parameters: { years: '4' }, threshold: '10' } as const;
  const exact = of('6750', '6975', '7905', '8959');
  return [
    row('100, 105, 121 grow by exactly 10 % compound', 'cagr', ['100', '105', '121'], {
      shows: '10.0 % a year',
      verdict: 'met',
    }),
    row('a hair less misses 10 %', 'cagr', ['100', '105', '120'], { shows: '9.5 % a year', verdict: 'not-met' }),
    row('5 % and 15 % have a mean of exactly 10 %', 'meanGrowth', ['100', '105', '120.75'], {
      shows: '10 %/年',
      verdict: 'met',
    }),
    row('5 % and 14 % do not', 'meanGrowth', ['100', '105', '119.7'], { shows: '19/2 %/年', verdict: 'not-met' }),
    ['rates whose mean is exactly 10 % reach 10 %', exact, mean, { shows: '10 %/年', verdict: 'met' }],
    ['and do not exceed 10 %', exact, { ...mean, operator: 'more-than' }, { shows: '10 %/年', verdict: 'not-met' }],
    [
      'four years take the year before the three as the base',
      of('100', '1', '1', '133.1'),
      { variant: 'cagr', parameters: { years: '4' }, threshold: '10' },
      { shows: '10.0 % a year', verdict: 'met' },
    ],
    row('a missing first year', 'cagr', [null, '105', '121'], { shows: `missing ${item} 2021`, verdict: 'no-data' }),
    row('a missing year between', 'meanGrowth', ['100', null, '121'], {
      shows: `missing ${item} 2022`,
      verdict: 'no-data',
    }),
    row('growth from nothing', 'cagr', ['0', '105', '121'], {
      shows: 'no number: zero-base 2021',
      verdict: 'no-number',
    }),
  ];
};
