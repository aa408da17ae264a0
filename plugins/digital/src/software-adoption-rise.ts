import { denominators, yearlyShares } from '@qunxing/cluster-profile';
import { defineMetric, numberParameter, rising } from '@qunxing/criterion';
import { softwareUse } from './items.ts';

const shares = yearlyShares(softwareUse);

/** Whether the share of enterprises that use industrial software was higher each year than the year before. */
export const softwareAdoptionRise = defineMetric({
  id: 'digital/software-adoption-rise',
  title: { 'zh-CN': '工业软件应用率逐年上升', en: 'Yearly rise of the adoption of industrial software' },
  help: {
    'zh-CN': '所列年数内工业软件应用率是否逐年上升；持平不算上升。',
    en: 'Whether the adoption of industrial software rose every year of the window; standing still is no rise.',
  },
  basis: '认定标准（五）',
  parameters: {
    years: numberParameter({
      title: { 'zh-CN': '比较的年数', en: 'Years compared' },
      unit: '年',
      least: '2',
      most: '3',
      usual: '3',
    }),
  },
  value: (p) => ({
    ofAll: { title: denominators.ofAll, term: rising(shares.ofAll, { years: p.years }) },
    ofSmes: { title: denominators.ofSmes, term: rising(shares.ofSmes, { years: p.years }) },
  }),
});
