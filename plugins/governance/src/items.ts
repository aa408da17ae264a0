import { judgementLevels } from '@qunxing/cluster-profile';
import { declaredItem, judgedItem } from '@qunxing/criterion';

/** The declaration that an operator runs the cluster (集群运营管理机构). */
export const operatorDeclaration = declaredItem({
  id: 'governance/operator-declaration',
  title: { 'zh-CN': '设有集群运营管理机构', en: 'Has an operator' },
  help: {
    'zh-CN': '是否有明确的集群运营管理机构。认定标准（八）；申报表 A。',
    en: 'Whether a body operates and manages the cluster. Standard (8); form A.',
  },
  grain: 'cluster',
  time: 'once',
  evidence: [{ 'zh-CN': '机构设立文件或登记证书', en: 'Document or certificate of its establishment' }],
  privacy: 'public',
});

/** A person's judgement of the cluster's public services (公共服务体系). */
export const publicServicesJudgement = judgedItem({
  id: 'governance/public-services-judgement',
  title: { 'zh-CN': '公共服务体系评判', en: 'Judgement of public services' },
  help: {
    'zh-CN': '评判集群公共服务体系的完备程度和服务效果。认定标准（八）。',
    en: 'How complete the cluster’s public services are, and what they achieve. Standard (8).',
  },
  grain: 'cluster',
  time: 'once',
  options: judgementLevels({
    absent: { 'zh-CN': '未见面向集群企业的公共服务', en: 'no public services for the enterprises are seen' },
    partial: {
      'zh-CN': '有公共服务，但种类或覆盖有限，或未见服务记录',
      en: 'services of limited kind or reach, or without records',
    },
    met: {
      'zh-CN': '公共服务体系较为完备，服务效果明显，有服务记录为证',
      en: 'services are fairly complete and have clear effect, shown by records',
    },
    exemplary: {
      'zh-CN': '在满足要求之上，服务模式和成效可供其他集群借鉴',
      en: 'beyond that, with ways and results that others can learn from',
    },
  }),
  evidence: [
    { 'zh-CN': '服务机构清单、服务记录、企业评价', en: 'List of service bodies, records, enterprises’ feedback' },
  ],
  privacy: 'official',
});

/** A person's judgement of how the cluster is governed together (共商、共建、共享、共赢的治理机制). */
export const mechanismJudgement = judgedItem({
  id: 'governance/mechanism-judgement',
  title: { 'zh-CN': '治理机制评判', en: 'Judgement of governance' },
  help: {
    'zh-CN': '评判“共商、共建、共享、共赢”的集群治理机制。认定标准（八）。',
    en: 'How the cluster is governed: consulting, building, sharing and gaining together. Standard (8).',
  },
  grain: 'cluster',
  time: 'once',
  options: judgementLevels({
    absent: { 'zh-CN': '未见集群治理机制', en: 'no mechanism of governance is seen' },
    partial: {
      'zh-CN': '有治理制度，但参与方有限，或未见运行记录',
      en: 'rules exist, with few taking part or no record of working',
    },
    met: {
      'zh-CN': '治理体系较为完备，政府、机构和企业共同参与，有制度和运行记录为证',
      en: 'governance is fairly complete; government, bodies and enterprises take part, shown by rules and records',
    },
    exemplary: {
      'zh-CN': '在满足要求之上，治理效能明显，可供其他集群借鉴',
      en: 'beyond that, with clear effect that others can learn from',
    },
  }),
  evidence: [{ 'zh-CN': '治理制度文件、会议和运行记录', en: 'Rules, minutes and records' }],
  privacy: 'official',
});

/** The declaration that a three-year cultivation plan with targets is filed (三年培育方案). */
export const cultivationPlanDeclaration = declaredItem({
  id: 'governance/cultivation-plan-declaration',
  title: { 'zh-CN': '已制定三年培育方案', en: 'Three-year cultivation plan filed' },
  help: {
    'zh-CN': '是否已制定有年度目标、任务、责任主体和支持措施的三年培育方案。培育方向（治理和服务）；申报表 F。',
    en: 'Whether a three-year plan with yearly targets, tasks, owners and support is filed. Cultivation direction: governance; form F.',
  },
  grain: 'cluster',
  time: 'once',
  evidence: [{ 'zh-CN': '三年培育方案', en: 'The plan' }],
  privacy: 'public',
});
