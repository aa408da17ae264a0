import type { Localized } from './localized.ts';

/**
 * The six cultivation directions (重点培育方向) by which tasks, targets and the annual report are organized.
 * English is a translation.
 */
export const cultivationDirections = {
  'leading-industry': { 'zh-CN': '提升集群主导产业优势', en: 'Leading industry' },
  innovation: { 'zh-CN': '激发集群创新活力', en: 'Innovation' },
  digital: { 'zh-CN': '推进集群数字化升级', en: 'Digital upgrading' },
  green: { 'zh-CN': '加快集群绿色低碳转型', en: 'Green and low-carbon transition' },
  'open-cooperation': { 'zh-CN': '深化集群开放合作', en: 'Open co-operation' },
  'governance-services': { 'zh-CN': '提升集群治理和服务能力', en: 'Governance and services' },
} as const satisfies Record<string, Localized>;

/** Id of one of the six directions. */
export type CultivationDirection = keyof typeof cultivationDirections;
