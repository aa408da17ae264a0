import { defineMetric } from '@qunxing/criterion';
import { keyLinkJudgement } from './items.ts';

/** What the cluster itself can supply at the key links of its chain, as judged. */
export const keyLinkCapacity = defineMetric({
  id: 'supply-chain/key-link-capacity',
  title: { 'zh-CN': '关键环节配套能力', en: 'Capacity at key links' },
  help: {
    'zh-CN': '由评判人对照产业链图按锚定等级评判关键环节配套能力；本地配套率另列。',
    en: 'Judged on an anchored scale against the chain map; the local supply rate is a metric of its own.',
  },
  basis: '认定标准（三）',
  value: keyLinkJudgement,
});
