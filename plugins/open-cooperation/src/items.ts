import { declaredItem, numberItem } from '@qunxing/criterion';

/** Co-operation projects with partners outside the province or abroad that started in a year (对外合作项目). */
export const cooperationProjects = numberItem({
  id: 'open-cooperation/cooperation-projects',
  title: { 'zh-CN': '当年启动的对外合作项目', en: 'Co-operation projects started' },
  help: {
    'zh-CN': '当年新签约启动的人才、技术、资本、资源等对外合作项目数，跨年项目只计启动当年。认定标准（七）；申报表 D。',
    en: 'Projects of talent, technology, capital or resources with outside partners that started in the year; a longer one counts once. Standard (7); form D.',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 3,
  unit: '项',
  concept: 'cooperation-projects',
  scope: 'all',
  period: 'year',
  least: '0',
  whole: true,
  evidence: [{ 'zh-CN': '合作协议', en: 'Agreements' }],
  privacy: 'public',
});

/** The declaration that the cluster has a mechanism against the risks of trade and investment abroad (风险防控机制). */
export const riskControlDeclaration = declaredItem({
  id: 'open-cooperation/risk-control-declaration',
  title: { 'zh-CN': '建立风险防控机制', en: 'Has a mechanism of risk control' },
  help: {
    'zh-CN': '是否建立贸易投资合作的风险防控机制。培育方向（开放合作）。',
    en: 'Whether a mechanism against the risks of trade and investment exists. Cultivation direction: open co-operation.',
  },
  grain: 'cluster',
  time: 'once',
  evidence: [{ 'zh-CN': '风险防控机制文件', en: 'Document of the mechanism' }],
  privacy: 'public',
});
