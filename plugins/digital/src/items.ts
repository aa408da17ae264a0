import { judgementLevels } from '@qunxing/cluster-profile';
import { declaredItem, judgedItem, numberItem, rankItem } from '@qunxing/criterion';

/** A person's judgement of the cluster's new information infrastructure (新型信息基础设施). */
export const infrastructureJudgement = judgedItem({
  id: 'digital/infrastructure-judgement',
  title: { 'zh-CN': '新型信息基础设施评判', en: 'Judgement of information infrastructure' },
  help: {
    'zh-CN': '评判集群新型信息基础设施建设和集群数字化管理情况。认定标准（五）。',
    en: 'The cluster’s new information infrastructure and its digital management. Standard (5).',
  },
  grain: 'cluster',
  time: 'once',
  options: judgementLevels({
    absent: { 'zh-CN': '未见新型信息基础设施建设', en: 'no such infrastructure is seen' },
    partial: {
      'zh-CN': '已有建设，但只覆盖部分区域或企业，或未用于集群管理',
      en: 'some is built, for part of the area or enterprises, or not used to manage the cluster',
    },
    met: {
      'zh-CN': '新型信息基础设施较为完善，并用于集群数字化管理，有佐证',
      en: 'infrastructure is in place and used to manage the cluster, with evidence',
    },
    exemplary: {
      'zh-CN': '在满足要求之上，集群数据汇聚共享，成效可供其他集群借鉴',
      en: 'beyond that, data of the cluster is shared, with results that others can learn from',
    },
  }),
  evidence: [{ 'zh-CN': '网络、平台建设文件和运行记录', en: 'Documents and records of networks and platforms' }],
  privacy: 'official',
});

/** Whether an enterprise uses an industrial internet platform in a year (应用工业互联网平台). */
export const platformUse = declaredItem({
  id: 'digital/platform-use',
  title: { 'zh-CN': '应用工业互联网平台', en: 'Uses an industrial internet platform' },
  help: {
    'zh-CN': '该企业年末是否在生产经营中应用工业互联网平台。认定标准（五）；申报表 D 企业名录。',
    en: 'Whether the enterprise uses an industrial internet platform at year end. Standard (5); form D, roster.',
  },
  grain: 'enterprise',
  time: 'yearly',
  years: 3,
  evidence: [{ 'zh-CN': '平台接入合同或账单', en: 'Contract with or bill of the platform' }],
  privacy: 'official',
});

/** Whether an enterprise uses industrial software in a year (应用工业软件). */
export const softwareUse = declaredItem({
  id: 'digital/software-use',
  title: { 'zh-CN': '应用工业软件', en: 'Uses industrial software' },
  help: {
    'zh-CN': '该企业年末是否应用研发设计、生产控制、经营管理类工业软件。认定标准（五）；申报表 D 企业名录。',
    en: 'Whether the enterprise uses software for design, production control or management at year end. Standard (5); form D, roster.',
  },
  grain: 'enterprise',
  time: 'yearly',
  years: 3,
  evidence: [{ 'zh-CN': '软件采购合同或许可', en: 'Contract for or license of the software' }],
  privacy: 'official',
});

/** Digital level of an enterprise in a year (企业数字化水平等级) by the assessment of SMEs; unrated is below all levels. */
export const maturityLevel = rankItem({
  id: 'digital/maturity-level',
  title: { 'zh-CN': '企业数字化水平等级', en: 'Digital level of the enterprise' },
  help: {
    'zh-CN':
      '按中小企业数字化水平评测指标的评测等级；未评测或未达一级的填“未定级”。认定标准（五）；申报表 D 企业名录。',
    en: 'Level by the assessment of SMEs’ digital maturity; unrated when not assessed or below level one. Standard (5); form D, roster.',
  },
  grain: 'enterprise',
  time: 'yearly',
  years: 1,
  options: [
    { value: 'unrated', title: { 'zh-CN': '未定级', en: 'unrated' } },
    { value: 'level-1', title: { 'zh-CN': '一级（20 分）', en: 'level 1 (20 points)' } },
    { value: 'level-2', title: { 'zh-CN': '二级（40 分）', en: 'level 2 (40 points)' } },
    { value: 'level-3', title: { 'zh-CN': '三级（60 分）', en: 'level 3 (60 points)' } },
    { value: 'level-4', title: { 'zh-CN': '四级（80 分）', en: 'level 4 (80 points)' } },
  ],
  evidence: [{ 'zh-CN': '数字化水平评测结果', en: 'Result of the assessment' }],
  privacy: 'official',
});

/** Digital diagnoses given to enterprises of the cluster in a year (数字化诊断服务). */
export const diagnoses = numberItem({
  id: 'digital/diagnoses',
  title: { 'zh-CN': '数字化诊断服务次数', en: 'Digital diagnoses' },
  help: {
    'zh-CN': '当年为集群企业开展的数字化诊断服务次数。认定标准（五）；申报表 D。',
    en: 'Digital diagnoses given to enterprises of the cluster in the year. Standard (5); form D.',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 3,
  unit: '次',
  concept: 'diagnoses',
  scope: 'all',
  period: 'year',
  least: '0',
  whole: true,
  evidence: [{ 'zh-CN': '诊断报告清单', en: 'List of diagnosis reports' }],
  privacy: 'public',
});
