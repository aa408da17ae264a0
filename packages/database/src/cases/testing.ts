import type { FigureEntry } from '../figures/record-figures.ts';

/** A loading in March, and an officer's correction in April. */
export const march = { at: new Date('2024-03-01T08:00:00Z'), by: 'loader' };
export const april = { at: new Date('2024-04-01T08:00:00Z'), by: 'officer' };

/** Why a figure is chosen. */
export const reason = { 'zh-CN': '以统计年鉴为准', en: 'the yearbook counts' };

/** The moment at which a case is read. */
export const moment = { referenceYear: 2023, referenceDate: '2023-12-31' };

/** A year's output of a cluster from a source. */
export const output = (cluster: string, period: string, value: string, source: string): FigureEntry => ({
  subject: { cluster },
  fit: { item: 'trial/output', value },
  period,
  reported: value,
  unit: '万元',
  source,
});
