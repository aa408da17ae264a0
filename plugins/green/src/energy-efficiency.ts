import { all, compare, count, defineMetric, latest, share } from '@qunxing/criterion';
import { energyBenchmark, energyBenchmarkApplicability, energyIntensity } from './benchmark-items.ts';

const reached = all([energyBenchmarkApplicability, compare(energyIntensity, 'at-most', energyBenchmark)]);

/** Among the enterprises to which a benchmark applies, the share that uses no more energy per product than it. */
export const energyEfficiency = defineMetric({
  id: 'green/energy-efficiency',
  title: { 'zh-CN': '能效优于行业基准值的企业占比', en: 'Enterprises at or below the energy benchmark' },
  help: {
    'zh-CN': '最近一年适用能效基准值的企业中，单位产品能耗不高于基准值的企业占比；不适用的企业不计入。',
    en: 'Of the enterprises to which a benchmark applies in the latest year, those that use no more energy per unit of product than it.',
  },
  basis: '认定标准（六）',
  unit: '%',
  better: 'higher',
  decimals: 1,
  value: latest(share(count(reached), count(energyBenchmarkApplicability))),
});
