import { defineMetric } from '@qunxing/criterion';
import { nicheStandingRank } from './items.ts';

/** How far up the cluster leads in its niche: none, county, province or nation. */
export const nicheStanding = defineMetric({
  id: 'core-competitiveness/niche-standing',
  title: { 'zh-CN': '细分领域地位', en: 'Standing in the niche' },
  help: {
    'zh-CN': '集群发展水平在细分领域居于前列的最大范围：全县、全省或全国。',
    en: 'The widest territory in which the cluster stands at the front of its niche: county, province or nation.',
  },
  basis: '认定标准（一）',
  value: nicheStandingRank,
});
