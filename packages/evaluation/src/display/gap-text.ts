import type { Gap, ItemDefinition, Localized } from '@qunxing/criterion';

interface Group {
  readonly item: string;
  readonly years: Set<number>;
  readonly members: Set<string>;
}

const rosters: Readonly<Record<string, Localized>> = {
  roster: { 'zh-CN': '企业名录', en: 'enterprise roster' },
  counties: { 'zh-CN': '分县数据', en: 'figures by county' },
};

const yearsText = (years: ReadonlySet<number>): Localized => {
  const sorted = [...years].sort((a, b) => a - b);
  return { 'zh-CN': sorted.length === 0 ? '' : `${sorted.join('、')} 年`, en: sorted.join(', ') };
};

const describe = ({ item, years, members }: Group, items: ReadonlyMap<string, ItemDefinition>): Localized => {
  const when = yearsText(years);
  const title = rosters[item] ?? items.get(item)?.title ?? { 'zh-CN': item, en: item };
  const enWhen = when.en === '' ? '' : ` for ${when.en}`;
  if (members.size === 0) return { 'zh-CN': `${when['zh-CN']}${title['zh-CN']}`, en: `${title.en}${enWhen}` };
  const of = (one: string, many: string): string => `${members.size} ${members.size === 1 ? one : many}`;
  if (item in rosters) {
    return {
      'zh-CN': `${members.size} 家企业的 ${when['zh-CN']}数据（不在当年名录中）`,
      en: `figures${enWhen} of ${of('enterprise', 'enterprises')} not in that roster`,
    };
  }
  return {
    'zh-CN': `${members.size} 家企业${when['zh-CN'] && ` ${when['zh-CN']}`}${title['zh-CN']}`,
    en: `${title.en}${enWhen} of ${of('enterprise', 'enterprises')}`,
  };
};

/**
 * What is missing, in words: `2023 年研发费用`, `3 家企业 2022 年产值`. Gaps of one item stand together; when not all gaps
 * are listed, their number follows.
 */
export const gapText = (gaps: readonly Gap[], count: number, items: ReadonlyMap<string, ItemDefinition>): Localized => {
  const groups = new Map<string, Group>();
  for (const { item, year, of } of gaps) {
    const key = `${item} ${of === undefined}`;
    const group = groups.get(key) ?? { item, years: new Set<number>(), members: new Set<string>() };
    groups.set(key, group);
    if (year !== undefined) group.years.add(year);
    if (of !== undefined) group.members.add(of);
  }
  const parts = [...groups.values()].map((group) => describe(group, items));
  const more = count > gaps.length;
  return {
    'zh-CN': `${parts.map((part) => part['zh-CN']).join('；')}${more ? `等，共缺 ${count} 项` : ''}`,
    en: `${parts.map((part) => part.en).join('; ')}${more ? ` and more, ${count} in all` : ''}`,
  };
};
