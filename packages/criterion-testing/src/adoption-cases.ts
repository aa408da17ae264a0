import { aCase } from './a-case.ts';
import type { MetricCase } from './metric-case.ts';

/**
 * What the share of enterprises that use something comes to: variants `ofAll` and `ofSmes`, latest year.
 * @param use item that says whether an enterprise uses it
 * @param size item of the size class
 */
export const adoptionCases = (use: string, size: string): readonly MetricCase[] => {
  const roster = aCase({
    roster: {
      y2023: {
        A: { [use]: true, [size]: 'small' },
        B: { [use]: false, [size]: 'micro' },
        C: { [use]: false, [size]: 'micro' },
        D: { [use]: true, [size]: 'large' },
      },
    },
  });
  const half = { variant: 'ofAll', threshold: '50' } as const;
  const third = { variant: 'ofSmes', threshold: '33.3' } as const;
  const silent = aCase({ roster: { y2023: { A: { [use]: true }, B: { [use]: null } } } });
  return [
    ['two of four enterprises are 50 %', roster, half, { shows: '50 %', verdict: 'met' }],
    ['and no more', roster, { ...half, threshold: '50.1' }, { shows: '50 %', verdict: 'not-met' }],
    ['one of three SMEs is a third', roster, third, { shows: '100/3 %', verdict: 'met' }],
    ['and no more than a third', roster, { ...third, threshold: '33.4' }, { shows: '100/3 %', verdict: 'not-met' }],
    ['no roster', aCase(), half, { shows: 'missing roster 2023', verdict: 'no-data' }],
    ['an enterprise that did not say', silent, half, { shows: `missing ${use} 2023 B`, verdict: 'no-data' }],
    [
      'an empty roster',
      aCase({ roster: { y2023: {} } }),
      half,
      { shows: 'no number: zero-denominator 2023', verdict: 'no-number' },
    ],
  ];
};
