import { choiceItem, declaredItem, judgedItem, numberItem, rankItem } from './author/items.ts';
import type { Localized } from './localized.ts';

/** A text that reads the same in both languages but for a mark. */
export const text = (zh: string, en = `${zh} (en)`): Localized => ({ 'zh-CN': zh, en });

const described = (id: string, zh: string, en: string) =>
  ({ id, title: text(zh, en), help: text('填报说明', 'What to fill in'), privacy: 'official' }) as const;

// Items of every dimension kind, grain and time that tests of the package build expressions from.

export const output = numberItem({
  ...described('profile/gross-output', '集群总产值', 'Gross output'),
  ...({ unit: '万元', grain: 'cluster', time: 'yearly', years: 4, least: '0' } as const),
});
export const leadingOutput = numberItem({
  ...described('profile/leading-output', '主导产业产值', 'Leading output'),
  ...({ unit: '万元', grain: 'cluster', time: 'yearly', years: 4 } as const),
});
export const employment = numberItem({
  ...described('profile/employment', '从业人员', 'Employment'),
  ...({ unit: '人', grain: 'cluster', time: 'yearly' } as const),
});
export const area = numberItem({
  ...described('profile/land-area', '占地面积', 'Land area'),
  ...({ unit: '平方公里', grain: 'cluster', time: 'once' } as const),
});
export const exported = numberItem({
  ...described('profile/exports', '出口额', 'Exports'),
  ...({ unit: '万美元', grain: 'cluster', time: 'yearly' } as const),
});
export const exchangeRate = numberItem({
  ...described('profile/exchange-rate', '年平均汇率', 'Exchange rate'),
  ...({ unit: '元/美元', grain: 'cluster', time: 'yearly' } as const),
});
export const cleanShare = numberItem({
  ...described('green/clean-share', '清洁能源占比', 'Clean share'),
  ...({ unit: '%', grain: 'cluster', time: 'yearly' } as const),
});
export const enterpriseOutput = numberItem({
  ...described('profile/enterprise-output', '企业产值', 'Enterprise output'),
  ...({ unit: '万元', grain: 'enterprise', time: 'yearly', years: 4 } as const),
});
export const enterpriseStaff = numberItem({
  ...described('profile/enterprise-staff', '企业从业人员', 'Enterprise staff'),
  ...({ unit: '人', grain: 'enterprise', time: 'yearly' } as const),
});
export const countyOutput = numberItem({
  ...described('profile/county-output', '分县产值', 'County output'),
  ...({ unit: '万元', grain: 'county', time: 'yearly' } as const),
});
export const brand = declaredItem({
  ...described('core/brand', '集群品牌', 'Cluster brand'),
  ...({ grain: 'cluster', time: 'once' } as const),
});
export const pillar = declaredItem({
  ...described('core/pillar', '支柱产业', 'Pillar industry'),
  ...({ grain: 'cluster', time: 'once' } as const),
});
export const inLeadingIndustry = declaredItem({
  ...described('profile/leading-membership', '属于主导产业', 'In the leading industry'),
  ...({ grain: 'enterprise', time: 'yearly' } as const),
});
export const sizeClass = choiceItem({
  ...described('profile/size-class', '规模类型', 'Size class'),
  ...({ grain: 'enterprise', time: 'yearly' } as const),
  options: [
    { value: 'large', title: text('大型', 'large') },
    { value: 'medium', title: text('中型', 'medium') },
    { value: 'small', title: text('小型', 'small') },
    { value: 'micro', title: text('微型', 'micro') },
  ],
});
const levels = [
  { value: 'absent', title: text('不具备', 'absent') },
  { value: 'partial', title: text('部分具备', 'partial') },
  { value: 'met', title: text('满足要求', 'met') },
  { value: 'exemplary', title: text('示范', 'exemplary') },
];
export const mechanism = judgedItem({
  ...described('governance/mechanism', '治理机制', 'Mechanism'),
  ...({ grain: 'cluster', time: 'once' } as const),
  options: levels,
});
export const services = judgedItem({
  ...described('governance/services', '服务体系', 'Services'),
  ...({ grain: 'cluster', time: 'once' } as const),
  options: levels,
});
export const standing = rankItem({
  ...described('core/niche-standing', '细分领域地位', 'Niche standing'),
  ...({ grain: 'cluster', time: 'once' } as const),
  options: [
    { value: 'none', title: text('无', 'none') },
    { value: 'county', title: text('县', 'county') },
    { value: 'province', title: text('省', 'province') },
    { value: 'nation', title: text('全国', 'nation') },
  ],
});

export const littleGiant = { id: 'little-giant', title: text('小巨人', 'little giant') };
export const champion = { id: 'single-champion', title: text('单项冠军', 'single champion') };
export const specialised = { id: 'specialised-sme', title: text('专精特新', 'specialized SME') };

/** What every metric of a test says of itself. */
export const head = (id: string) =>
  ({ id, title: text(id), help: text('说明', 'Help'), basis: '认定标准（一）' }) as const;
