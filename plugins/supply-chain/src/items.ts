import { judgementLevels } from '@qunxing/cluster-profile';
import { judgedItem, numberItem } from '@qunxing/criterion';

/** A person's judgement of how production, supply and sales work together (产供销一体化协同机制). */
export const collaborationJudgement = judgedItem({
  id: 'supply-chain/collaboration-judgement',
  title: { 'zh-CN': '产供销一体化协同机制评判', en: 'Judgement of collaboration' },
  help: {
    'zh-CN': '评判集群内产供销一体化协同机制的建立和运行情况。认定标准（三）。',
    en: 'How production, supply and sales are organized together in the cluster, and whether it works. Standard (3).',
  },
  grain: 'cluster',
  time: 'once',
  options: judgementLevels({
    absent: { 'zh-CN': '未见协同机制', en: 'no mechanism is seen' },
    partial: {
      'zh-CN': '有协同机制，但只覆盖部分环节，或未见运行记录',
      en: 'a mechanism that covers some links only, or has no record of working',
    },
    met: {
      'zh-CN': '产供销一体化协同机制已建立并运行，有协议和运行记录为证',
      en: 'a mechanism for production, supply and sales is in place and working, shown by agreements and records',
    },
    exemplary: {
      'zh-CN': '在满足要求之上，协同成效可核实，可供其他集群借鉴',
      en: 'beyond that, with results that can be verified and that others can learn from',
    },
  }),
  evidence: [{ 'zh-CN': '协同机制文件、合作协议、运行记录', en: 'Rules of the mechanism, agreements, records' }],
  privacy: 'official',
});

/** A person's judgement of what the cluster itself can supply at the key links of its chain (关键环节配套能力). */
export const keyLinkJudgement = judgedItem({
  id: 'supply-chain/key-link-judgement',
  title: { 'zh-CN': '关键环节配套能力评判', en: 'Judgement of key-link capacity' },
  help: {
    'zh-CN': '对照产业链图评判集群在产业链关键环节的配套能力。认定标准（三）；申报表 E。',
    en: 'What the cluster can supply at the key links, held against its chain map. Standard (3); form E.',
  },
  grain: 'cluster',
  time: 'once',
  options: judgementLevels({
    absent: { 'zh-CN': '关键环节均依赖集群外', en: 'every key link depends on suppliers from outside' },
    partial: {
      'zh-CN': '部分关键环节有配套，或配套能力缺乏佐证',
      en: 'some key links are covered, or the capacity is not evidenced',
    },
    met: {
      'zh-CN': '具备产业链关键环节配套能力，有配套企业和供货关系为证',
      en: 'capacity at the key links, shown by suppliers and their deliveries',
    },
    exemplary: {
      'zh-CN': '在满足要求之上，核心配套产品供应集群以外的重要产业链',
      en: 'beyond that, core products that supply important chains elsewhere',
    },
  }),
  evidence: [{ 'zh-CN': '产业链图、配套企业清单、供货合同', en: 'Chain map, list of suppliers, contracts' }],
  privacy: 'official',
});

/** What the enterprises of the cluster buy for production in a year (采购额). */
export const purchases = numberItem({
  id: 'supply-chain/purchases',
  title: { 'zh-CN': '生产采购额', en: 'Purchases for production' },
  help: {
    'zh-CN': '集群企业全年原材料、零部件和配套服务采购额。认定标准（三）。',
    en: 'What the enterprises of the cluster buy in a year: materials, parts and supporting services. Standard (3).',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 1,
  unit: '万元',
  concept: 'purchases',
  scope: 'all',
  period: 'year',
  least: '0',
  evidence: [{ 'zh-CN': '企业采购汇总表', en: 'Table of purchases by enterprise' }],
  checks: [{ check: 'at-most-item', item: 'profile/gross-output' }],
  privacy: 'commercial-secret',
});

/** The part of the purchases that comes from suppliers within the cluster's counties (本地采购额). */
export const localPurchases = numberItem({
  id: 'supply-chain/local-purchases',
  title: { 'zh-CN': '本地采购额', en: 'Local purchases' },
  help: {
    'zh-CN': '生产采购额中向集群所在县域内供应商采购的部分。认定标准（三）。',
    en: 'The part of the purchases that comes from suppliers within the cluster’s counties. Standard (3).',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 1,
  unit: '万元',
  concept: 'local-purchases',
  scope: 'all',
  period: 'year',
  least: '0',
  evidence: [{ 'zh-CN': '企业采购汇总表', en: 'Table of purchases by enterprise' }],
  checks: [{ check: 'at-most-item', item: 'supply-chain/purchases' }],
  privacy: 'commercial-secret',
});
