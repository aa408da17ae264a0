import type { Grain, ItemDefinition, Time } from '@qunxing/criterion';

/** The same text in both languages. */
export const text = (value: string) => ({ 'zh-CN': value, en: value });

const anItem = (
  id: string,
  grain: Grain,
  time: Time,
  rest: Pick<ItemDefinition, 'kind' | 'dimension'> & Partial<ItemDefinition>,
): ItemDefinition => ({
  id: `any/${id}`,
  title: text(id),
  help: text(id),
  privacy: 'official',
  grain,
  time,
  ...(time === 'yearly' && { years: 4 }),
  ...rest,
});
const money = (unit: string) => ({ kind: 'number', dimension: 'money', unit }) as const;
const truth = { kind: 'declared', dimension: 'truth' } as const;
const scale = (kind: 'judged' | 'rank' | 'choice') =>
  ({
    kind,
    dimension: 'category',
    options: ['low', 'middle', 'high'].map((value) => ({ value, title: text(value) })),
  }) as const;

/** Items of every kind, grain and time. */
export const anyItems: readonly ItemDefinition[] = [
  anItem('cluster-money', 'cluster', 'yearly', money('万元')),
  anItem('cluster-area-money', 'cluster', 'yearly', money('亿元')),
  anItem('cluster-once', 'cluster', 'once', money('元')),
  anItem('cluster-dollars', 'cluster', 'yearly', { kind: 'number', dimension: 'foreign-money', unit: '万美元' }),
  anItem('rate', 'cluster', 'yearly', { kind: 'number', dimension: 'exchange-rate', unit: '元/美元' }),
  anItem('percent', 'cluster', 'once', { kind: 'number', dimension: 'percent', unit: '%' }),
  anItem('cluster-truth', 'cluster', 'once', truth),
  anItem('cluster-yearly-truth', 'cluster', 'yearly', truth),
  anItem('judged', 'cluster', 'once', scale('judged')),
  anItem('rank', 'cluster', 'yearly', scale('rank')),
  anItem('member-money', 'enterprise', 'yearly', money('万元')),
  anItem('member-other', 'enterprise', 'yearly', money('万元')),
  anItem('member-yi', 'enterprise', 'yearly', money('亿元')),
  anItem('member-once', 'enterprise', 'once', money('万元')),
  anItem('member-truth', 'enterprise', 'yearly', truth),
  anItem('member-once-truth', 'enterprise', 'once', truth),
  anItem('member-choice', 'enterprise', 'yearly', scale('choice')),
  anItem('county-money', 'county', 'yearly', money('万元')),
];
