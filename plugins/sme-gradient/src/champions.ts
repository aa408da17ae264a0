import { leadingIndustryMembership, titleKind, titleKinds } from '@qunxing/cluster-profile';
import { all, count, defineMetric, holds, latest, titlesParameter } from '@qunxing/criterion';
import { littleGiants, singleChampions } from './items.ts';

/**
 * Enterprises of the leading industry that are single champions or little giants, each once, by titles valid on the
 * reference date. Published counts come title by title and may not be added: hence a variant for each.
 */
export const champions = defineMetric({
  id: 'sme-gradient/champions',
  title: { 'zh-CN': '主导产业的单项冠军或小巨人', en: 'Single champions or little giants of the leading industry' },
  help: {
    'zh-CN': '主导产业中持有有效单项冠军或“小巨人”称号的企业数，按统一社会信用代码去重；公布数按称号分列，不相加。',
    en: 'Enterprises of the leading industry with a valid title, distinct by credit code; published counts come title by title and are not added.',
  },
  basis: '认定标准（二）',
  unit: '家',
  better: 'higher',
  decimals: 0,
  parameters: {
    titles: titlesParameter({
      title: { 'zh-CN': '计入的称号', en: 'Titles that count' },
      allowed: titleKinds,
      usual: [titleKind.singleChampion, titleKind.littleGiant],
    }),
  },
  value: (p) => ({
    roster: {
      title: { 'zh-CN': '按企业名录和称号', en: 'From the roster and its titles' },
      term: count(all([latest(leadingIndustryMembership), holds(p.titles)])),
    },
    reportedLittleGiants: {
      title: { 'zh-CN': '按集群填报的小巨人数（未核对所属产业）', en: 'Reported little giants (industry not checked)' },
      term: latest(littleGiants),
    },
    reportedSingleChampions: {
      title: {
        'zh-CN': '按集群填报的单项冠军数（未核对所属产业）',
        en: 'Reported single champions (industry not checked)',
      },
      term: latest(singleChampions),
    },
  }),
});
