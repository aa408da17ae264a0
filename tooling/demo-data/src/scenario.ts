import type { Localized } from '@qunxing/criterion';

/** What a demonstration cluster is there to show. */
export const scenarios = [
  'meets-all',
  'growth-by-a-hair',
  'leading-share-by-a-hair',
  'adoption-by-a-hair',
  'misses-research',
  'misses-roster-values',
  'awaits-judgement',
  'spans-two-counties',
  'declines',
  'zero-base',
  'large-enterprises-dominate',
  'ordinary',
] as const;
/** One of the scenarios. */
export type Scenario = (typeof scenarios)[number];

/** A scenario in words, for lists and the README. */
export const scenarioTitles: Readonly<Record<Scenario, Localized>> = {
  'meets-all': { 'zh-CN': '全部达标', en: 'meets everything' },
  'growth-by-a-hair': { 'zh-CN': '增速恰为3%，未高于3%', en: 'grows by exactly 3 %, which is not more than 3 %' },
  'leading-share-by-a-hair': {
    'zh-CN': '主导产业占比恰为60%，未高于60%',
    en: 'leading share of exactly 60 %, which is not more than 60 %',
  },
  'adoption-by-a-hair': {
    'zh-CN': '平台应用普及率略低于10%（101家中10家）',
    en: 'platform adoption a hair under 10 % (10 of 101)',
  },
  'misses-research': { 'zh-CN': '缺一年研发经费', en: 'a year of R&D expense is missing' },
  'misses-roster-values': { 'zh-CN': '名录中有企业未填产值', en: 'some enterprises of the roster reported no output' },
  'awaits-judgement': { 'zh-CN': '待评判', en: 'awaits judgement' },
  'spans-two-counties': { 'zh-CN': '跨相邻两县', en: 'spans two adjacent counties' },
  declines: { 'zh-CN': '产值下降', en: 'output declines' },
  'zero-base': {
    'zh-CN': '基期研发经费为零，无法计算增速',
    en: 'no R&D in the base year, so its growth has no number',
  },
  'large-enterprises-dominate': { 'zh-CN': '大企业占比过高', en: 'large enterprises dominate' },
  ordinary: { 'zh-CN': '一至五项不足', en: 'falls short in one to five places' },
};

/** Twenty clusters in a row; it shares no divisor with the nine prefectures, so every scenario appears in all of them. */
const cycle = [
  'meets-all',
  'ordinary',
  'growth-by-a-hair',
  'ordinary',
  'spans-two-counties',
  'ordinary',
  'leading-share-by-a-hair',
  'ordinary',
  'awaits-judgement',
  'ordinary',
  'meets-all',
  'ordinary',
  'misses-research',
  'ordinary',
  'adoption-by-a-hair',
  'ordinary',
  'declines',
  'large-enterprises-dominate',
  'misses-roster-values',
  'zero-base',
] as const satisfies readonly Scenario[];

/** The scenario of the cluster with a number. */
export const scenarioOf = (number: number): Scenario => cycle[number % cycle.length] ?? 'ordinary';
