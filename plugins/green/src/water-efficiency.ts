import { all, compare, count, defineMetric, latest, share } from '@qunxing/criterion';
import { waterBenchmark, waterBenchmarkApplicability, waterIntensity } from './benchmark-items.ts';

const reached = all([waterBenchmarkApplicability, compare(waterIntensity, 'at-most', waterBenchmark)]);

/** Among the enterprises to which a benchmark applies, the share that uses no more water per product than it. */
export const waterEfficiency = defineMetric({
  id: 'green/water-efficiency',
  title: { 'zh-CN': '水效优于行业基准值的企业占比', en: 'Enterprises at or below the water benchmark' },
  help: {
    'zh-CN': '最近一年适用水效基准值的企业中，单位产品水耗不高于基准值的企业占比；不适用的企业不计入。',
    en: 'Of the enterprises to which a benchmark applies in the latest year, those that use no more water per unit of product than it.',
  },
  basis: '认定标准（六）',
  unit: '%',
  better: 'higher',
  decimals: 1,
  value: latest(share(count(reached), count(waterBenchmarkApplicability))),
});
