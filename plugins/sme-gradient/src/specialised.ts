import { titleKind, titleKinds } from '@qunxing/cluster-profile';
import { count, defineMetric, holds, latest, titlesParameter } from '@qunxing/criterion';
import { specialisedEnterprises } from './items.ts';

/** Enterprises of the cluster with a title of the gradient (专精特新、创新型、高新技术), each once, valid on the reference date. */
export const specialised = defineMetric({
  id: 'sme-gradient/specialised',
  title: { 'zh-CN': '专精特新、创新型、国家高企', en: 'Specialized, innovative and high-tech enterprises' },
  help: {
    'zh-CN': '持有所列任一有效称号的企业数，按统一社会信用代码去重：称号互有重叠，数企业不数称号。',
    en: 'Enterprises with a valid title among those listed, distinct by credit code: titles overlap, so enterprises are counted.',
  },
  basis: '认定标准（二）',
  unit: '家',
  better: 'higher',
  decimals: 0,
  parameters: {
    titles: titlesParameter({
      title: { 'zh-CN': '计入的称号', en: 'Titles that count' },
      allowed: titleKinds,
      usual: [titleKind.specialisedSme, titleKind.innovativeSme, titleKind.highTech],
    }),
  },
  value: (p) => ({
    roster: {
      title: { 'zh-CN': '按企业名录和称号', en: 'From the roster and its titles' },
      term: count(holds(p.titles)),
    },
    reported: {
      title: { 'zh-CN': '按集群填报数', en: 'From the cluster’s reported figure' },
      term: latest(specialisedEnterprises),
    },
  }),
});
