import { defineMetric } from '@qunxing/criterion';
import { collaborationJudgement } from './items.ts';

/** How far production, supply and sales are organized together, as judged. */
export const collaboration = defineMetric({
  id: 'supply-chain/collaboration',
  title: { 'zh-CN': '产供销一体化协同机制', en: 'Collaboration of production, supply and sales' },
  help: {
    'zh-CN': '由评判人按锚定等级评判产供销一体化协同机制的建立和运行情况。',
    en: 'Judged on an anchored scale: how production, supply and sales are organized together.',
  },
  basis: '认定标准（三）',
  value: collaborationJudgement,
});
