import { choiceItem, declaredItem, is, judgedItem, type Localized, numberItem } from '@qunxing/criterion';

export const text = (value: string): Localized => ({ 'zh-CN': value, en: value });
export const about = (id: string) => ({ id: `load/${id}`, title: text(id), help: text(id) });
const item = (id: string) => ({ ...about(id), privacy: 'official' as const });
const yearly = { grain: 'cluster', time: 'yearly', years: 4 } as const;
const member = { grain: 'enterprise', time: 'yearly', years: 4 } as const;
const lastYear = { ...member, years: 1 } as const;
const option = (value: string) => ({ value, title: text(value) });

export const series = ['gross-output', 'rd-cost', 'exports', 'patents', 'energy-used', 'trained'].map((id) =>
  numberItem({ ...item(id), ...yearly, unit: '万元' }),
);
export const once = ['land', 'brand-value', 'area-two'].map((id) =>
  numberItem({ ...item(id), grain: 'cluster', time: 'once', unit: '平方公里' }),
);
export const mechanism = judgedItem({
  ...item('mechanism'),
  grain: 'cluster',
  time: 'once',
  options: [option('absent'), option('met')],
});
export const output = numberItem({ ...item('output'), ...member, unit: '万元' });
export const revenue = numberItem({ ...item('revenue'), ...member, unit: '万元' });
export const research = numberItem({ ...item('research'), ...member, unit: '万元' });
export const staff = numberItem({ ...item('staff'), ...member, unit: '人' });
export const energy = numberItem({ ...item('energy'), ...lastYear, unit: '千克标准煤/单位产品' });
export const energyBenchmark = numberItem({ ...item('energy-benchmark'), ...lastYear, unit: '千克标准煤/单位产品' });
export const water = numberItem({ ...item('water'), ...lastYear, unit: '立方米/单位产品' });
export const waterBenchmark = numberItem({ ...item('water-benchmark'), ...lastYear, unit: '立方米/单位产品' });
const size = choiceItem({
  ...item('size'),
  ...member,
  options: [option('large'), option('medium'), option('small'), option('micro')],
});
export const level = choiceItem({
  ...item('level'),
  ...lastYear,
  options: [option('one'), option('two'), option('three'), option('four')],
});
export const leading = declaredItem({ ...item('leading'), ...member });
export const platform = declaredItem({ ...item('platform'), ...lastYear });
export const software = declaredItem({ ...item('software'), ...member });
export const sme = is(size, ['medium', 'small', 'micro']);
export const titles = ['little-giant', 'specialised-sme', 'innovative-sme', 'high-tech'].map((id) => ({
  id,
  title: text(id),
}));
