import { defineCriterion } from '@qunxing/criterion';
import { diagnosis } from './diagnosis.ts';
import { digitalLevel } from './digital-level.ts';
import { infrastructure } from './infrastructure.ts';
import { platformAdoption } from './platform-adoption.ts';
import { softwareAdoption } from './software-adoption.ts';
import { softwareAdoptionRise } from './software-adoption-rise.ts';

/** Aspect five (数字化转型): infrastructure, digital management, and how digital the enterprises are. */
export const criterion = defineCriterion({
  id: 'digital',
  version: '1.0.0',
  title: { 'zh-CN': '数字化转型效果明显', en: 'Digital transformation' },
  basis: '认定标准（五）',
  metrics: [infrastructure, platformAdoption, softwareAdoption, softwareAdoptionRise, diagnosis, digitalLevel],
});
