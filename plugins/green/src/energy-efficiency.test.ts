import { benchmarkCases, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { energyEfficiency } from './energy-efficiency.ts';

test.each(benchmarkCases('green/energy-benchmark-applicability', 'green/energy-intensity', 'green/energy-benchmark'))(
  '%s',
  (_, input, asked, finding) => {
    expect(judge(energyEfficiency, input, asked)).toEqual(finding);
  },
);
