import type { Gap, ItemDefinition, Localized } from '@qunxing/criterion';

/** How an enterprise or county is called, by its code, to those who may know which one it is. */
export type MemberName = (code: string) => Localized;

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

/** What is to be filled in: a figure is called by its title, a statement or an option is quoted. */
const wanted = (item: ItemDefinition | undefined, title: Localized, when: Localized): Localized => {
  const forYears = when.en === '' ? '' : ` for ${when.en}`;
  if (item !== undefined && item.kind !== 'number') {
    const gap = when['zh-CN'] === '' ? '' : `${when['zh-CN']}`;
    return { 'zh-CN': `${gap}“${title['zh-CN']}”的填报`, en: `entry for “${title.en}”${forYears}` };
  }
  // 2023 年当年启动的… says the year twice.
  const name = when['zh-CN'] === '' ? title['zh-CN'] : title['zh-CN'].replace(/^当年/, '');
  return { 'zh-CN': `${when['zh-CN']}${name}`, en: `${title.en}${forYears}` };
};

const spaced = (before: string, after: string): string =>
  /^\d/.test(after) ? `${before} ${after}` : `${before}${after}`;

const describe = (
  { item, years, members }: Group,
  items: ReadonlyMap<string, ItemDefinition>,
  nameOf: MemberName | undefined,
): Localized => {
  const when = yearsText(years);
  const definition = items.get(item);
  const title = rosters[item] ?? definition?.title ?? { 'zh-CN': item, en: item };
  const what = wanted(definition, title, when);
  const [one, ...more] = members;
  if (one === undefined) return what;
  const isCounty = definition?.grain === 'county' || item === 'counties';
  const named = nameOf !== undefined && more.length === 0 ? nameOf(one) : undefined;
  const who: Localized = named ?? {
    'zh-CN': `${members.size} ${isCounty ? '个县' : '家企业'}`,
    en: `${members.size} ${isCounty ? (more.length === 0 ? 'county' : 'counties') : more.length === 0 ? 'enterprise' : 'enterprises'}`,
  };
  if (item in rosters) {
    return {
      'zh-CN': `${who['zh-CN']}的 ${when['zh-CN']}数据（不在当年名录中）`,
      en: `figures${when.en === '' ? '' : ` for ${when.en}`} of ${who.en} not in that roster`,
    };
  }
  return {
    'zh-CN': named === undefined ? spaced(who['zh-CN'], what['zh-CN']) : `${who['zh-CN']}：${what['zh-CN']}`,
    en: named === undefined ? `${what.en} of ${who.en}` : `${who.en}: ${what.en}`,
  };
};

/**
 * What is missing, in words: `2023 年研发费用`, `3 家企业 2022 年产值`, `“集群品牌”的填报`. Gaps of one item stand together;
 * when not all gaps are listed, their number follows. With `nameOf`, a gap of one member says whose it is.
 */
export const gapText = (
  gaps: readonly Gap[],
  count: number,
  items: ReadonlyMap<string, ItemDefinition>,
  nameOf?: MemberName,
): Localized => {
  const groups = new Map<string, Group>();
  for (const { item, year, of } of gaps) {
    const key = `${item} ${of === undefined}`;
    const group = groups.get(key) ?? { item, years: new Set<number>(), members: new Set<string>() };
    groups.set(key, group);
    if (year !== undefined) group.years.add(year);
    if (of !== undefined) group.members.add(of);
  }
  const parts = [...groups.values()].map((group) => describe(group, items, nameOf));
  const more = count > gaps.length;
  return {
    'zh-CN': `${parts.map((part) => part['zh-CN']).join('；')}${more ? `等，共缺 ${count} 项` : ''}`,
    en: `${parts.map((part) => part.en).join('; ')}${more ? ` and more, ${count} in all` : ''}`,
  };
};
