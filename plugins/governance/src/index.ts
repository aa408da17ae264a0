import { defineCriterion } from '@qunxing/criterion';
import { cultivationPlan } from './cultivation-plan.ts';
import { mechanism } from './mechanism.ts';
import { operator } from './operator.ts';
import { publicServices } from './public-services.ts';
import { serviceBodies } from './service-bodies.ts';

/** Aspect eight (治理和服务能力): who runs the cluster, how it is governed and what it offers its enterprises. */
export const criterion = defineCriterion({
  id: 'governance',
  version: '1.0.0',
  title: { 'zh-CN': '治理和服务能力较强', en: 'Governance and services' },
  basis: '认定标准（八）',
  metrics: [operator, publicServices, serviceBodies, mechanism, cultivationPlan],
});
