import type { Localized } from '../localized.ts';
import type { Provenance } from '../provenance.ts';

/** Least values of one indicator for a large, a medium and a small enterprise; below the last it is micro. */
export type SizeBounds = readonly [large: number, medium: number, small: number];

/** One industry's row of the size table. An indicator that is absent is not asked. */
export interface SizeRow {
  readonly title: Localized;
  /** Staff (从业人员), in persons. */
  readonly staff?: SizeBounds;
  /** Revenue (营业收入), in 万元. */
  readonly revenue?: SizeBounds;
  /** Total assets (资产总额), in 万元. */
  readonly assets?: SizeBounds;
  readonly provenance: Provenance;
}

const source: Localized = {
  'zh-CN': '中小企业划型标准规定（工信部联企业〔2011〕300号）',
  en: 'Provisions on the classification of SMEs (工信部联企业〔2011〕300号)',
};
const official: Provenance = { status: 'official', source };
const provisional = (zh: string, en: string): Provenance => ({
  status: 'provisional',
  source,
  reason: { 'zh-CN': zh, en },
});

/** The size table of 2011 by industry: staff in persons, revenue and assets in 万元, bounds large / medium / small. */
export const sizeTable = {
  agriculture: {
    title: { 'zh-CN': '农、林、牧、渔业', en: 'Agriculture, forestry, animal husbandry and fishery' },
    revenue: [20_000, 500, 50],
    provenance: official,
  },
  industry: {
    title: { 'zh-CN': '工业', en: 'Industry' },
    staff: [1_000, 300, 20],
    revenue: [40_000, 2_000, 300],
    provenance: official,
  },
  construction: {
    title: { 'zh-CN': '建筑业', en: 'Construction' },
    revenue: [80_000, 6_000, 300],
    assets: [80_000, 5_000, 300],
    provenance: official,
  },
  wholesale: {
    title: { 'zh-CN': '批发业', en: 'Wholesale' },
    staff: [200, 20, 5],
    revenue: [40_000, 5_000, 1_000],
    provenance: official,
  },
  retail: {
    title: { 'zh-CN': '零售业', en: 'Retail' },
    staff: [300, 50, 10],
    revenue: [20_000, 500, 100],
    provenance: official,
  },
  transport: {
    title: { 'zh-CN': '交通运输业', en: 'Transport' },
    staff: [1_000, 300, 20],
    revenue: [30_000, 3_000, 200],
    provenance: official,
  },
  storage: {
    title: { 'zh-CN': '仓储业', en: 'Storage' },
    staff: [200, 100, 20],
    revenue: [30_000, 1_000, 100],
    provenance: official,
  },
  post: {
    title: { 'zh-CN': '邮政业', en: 'Post' },
    staff: [1_000, 300, 20],
    revenue: [30_000, 2_000, 100],
    provenance: official,
  },
  lodging: {
    title: { 'zh-CN': '住宿业', en: 'Lodging' },
    staff: [300, 100, 10],
    revenue: [10_000, 2_000, 100],
    provenance: official,
  },
  catering: {
    title: { 'zh-CN': '餐饮业', en: 'Catering' },
    staff: [300, 100, 10],
    revenue: [10_000, 2_000, 100],
    provenance: official,
  },
  'information-transmission': {
    title: { 'zh-CN': '信息传输业', en: 'Information transmission' },
    staff: [2_000, 100, 10],
    revenue: [100_000, 1_000, 100],
    provenance: official,
  },
  software: {
    title: { 'zh-CN': '软件和信息技术服务业', en: 'Software and information technology services' },
    staff: [300, 100, 10],
    revenue: [10_000, 1_000, 50],
    provenance: official,
  },
  'property-development': {
    title: { 'zh-CN': '房地产开发经营', en: 'Property development' },
    revenue: [200_000, 1_000, 100],
    assets: [10_000, 5_000, 2_000],
    provenance: official,
  },
  'property-management': {
    title: { 'zh-CN': '物业管理', en: 'Property management' },
    staff: [1_000, 300, 100],
    revenue: [5_000, 1_000, 500],
    provenance: provisional(
      '中型、小型下限为一般了解，待核对原文。',
      'The medium and small bounds are general knowledge, to be compared with the text.',
    ),
  },
  'leasing-business-services': {
    title: { 'zh-CN': '租赁和商务服务业', en: 'Leasing and business services' },
    staff: [300, 100, 10],
    assets: [120_000, 8_000, 100],
    provenance: provisional(
      '各档下限为一般了解，待核对原文。',
      'The bounds are general knowledge, to be compared with the text.',
    ),
  },
  other: {
    title: { 'zh-CN': '其他未列明行业', en: 'Other industries' },
    staff: [300, 100, 10],
    provenance: official,
  },
} as const satisfies Record<string, SizeRow>;

/** An industry of the size table. */
export type SizeIndustry = keyof typeof sizeTable;
