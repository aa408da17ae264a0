import type { Localized } from '@qunxing/criterion';
import type { VerdictKind } from '../verdict.ts';

/** The verdicts in the words of the office. */
export const verdictTitle: Readonly<Record<VerdictKind, Localized>> = {
  met: { 'zh-CN': '达标', en: 'Met' },
  'not-met': { 'zh-CN': '未达标', en: 'Not met' },
  'no-data': { 'zh-CN': '缺数据', en: 'No data' },
  'no-number': { 'zh-CN': '无法计算', en: 'No number' },
  'needs-judgement': { 'zh-CN': '待评判', en: 'Needs judgement' },
  unset: { 'zh-CN': '标准未定', en: 'Standard unset' },
  'not-applicable': { 'zh-CN': '不适用', en: 'Not applicable' },
};
