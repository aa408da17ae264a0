import { defineMetric } from '@qunxing/criterion';
import { publicServicesJudgement } from './items.ts';

/** How complete and effective the cluster's public services are, as judged. */
export const publicServices = defineMetric({
  id: 'governance/public-services',
  title: { 'zh-CN': '公共服务体系', en: 'Public services' },
  help: {
    'zh-CN': '由评判人按锚定等级评判公共服务体系的完备程度和服务效果；公共服务机构数另列。',
    en: 'Judged on an anchored scale: how complete and effective the services are; the bodies are counted in a metric of their own.',
  },
  basis: '认定标准（八）',
  value: publicServicesJudgement,
});
