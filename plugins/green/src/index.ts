import { defineCriterion } from '@qunxing/criterion';
import { cleanEnergy } from './clean-energy.ts';
import { energyEfficiency } from './energy-efficiency.ts';
import { greenFactories } from './green-factories.ts';
import { retrofits } from './retrofits.ts';
import { waterEfficiency } from './water-efficiency.ts';

/** Aspect six (绿色化发展): how the cluster uses energy and water, against its industry's benchmarks. */
export const criterion = defineCriterion({
  id: 'green',
  version: '1.0.0',
  title: { 'zh-CN': '绿色化发展水平较高', en: 'Green development' },
  basis: '认定标准（六）',
  metrics: [energyEfficiency, waterEfficiency, cleanEnergy, retrofits, greenFactories],
});
