import { benchmarkCases, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { waterEfficiency } from './water-efficiency.ts';

test.each(benchmarkCases('green/water-benchmark-applicability', 'green/water-intensity', 'green/water-benchmark'))(
  '%s',
  (_, input, asked, finding) => {
    expect(judge(waterEfficiency, input, asked)).toEqual(finding);
  },
);
