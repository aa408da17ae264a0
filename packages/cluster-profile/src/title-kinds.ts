import type { TitleKind } from '@qunxing/criterion';

/**
 * The kinds of titles (资质称号) that enterprises of a cluster hold. Awarded by an authority with number, batch and
 * dates, never computed; they overlap, so enterprises are counted and not titles.
 */
export const titleKind = {
  innovativeSme: { id: 'innovative-sme', title: { 'zh-CN': '创新型中小企业', en: 'innovative SME' } },
  specialisedSme: {
    id: 'specialised-sme',
    title: { 'zh-CN': '专精特新中小企业', en: 'specialized and sophisticated SME' },
  },
  littleGiant: { id: 'little-giant', title: { 'zh-CN': '专精特新“小巨人”企业', en: '“little giant” enterprise' } },
  singleChampion: {
    id: 'single-champion',
    title: { 'zh-CN': '制造业单项冠军企业', en: 'single champion of manufacturing' },
  },
  highTech: { id: 'high-tech', title: { 'zh-CN': '高新技术企业', en: 'high-tech enterprise' } },
  greenFactory: { id: 'green-factory', title: { 'zh-CN': '绿色工厂', en: 'green factory' } },
  aboveScale: { id: 'above-scale', title: { 'zh-CN': '规模以上企业', en: 'above-scale enterprise' } },
} as const satisfies Readonly<Record<string, TitleKind>>;

/** The id of a kind of title. */
export type TitleKindId = (typeof titleKind)[keyof typeof titleKind]['id'];

/** All kinds of titles, for lists and imports. */
export const titleKinds: readonly TitleKind[] = Object.values(titleKind);
