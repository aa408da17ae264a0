import { declaredItem, numberItem } from '@qunxing/criterion';

/** Whether a benchmark of energy efficiency applies to what an enterprise makes (适用能效基准值). */
export const energyBenchmarkApplicability = declaredItem({
  id: 'green/energy-benchmark-applicability',
  title: { 'zh-CN': '适用能效基准值', en: 'Energy benchmark applies' },
  help: {
    'zh-CN': '该企业主要产品是否有行业能效基准值；没有的不填单位产品能耗和基准值。认定标准（六）；申报表 D 企业名录。',
    en: 'Whether an industry benchmark exists for the main product; if not, leave use and benchmark empty. Standard (6); form D, roster.',
  },
  grain: 'enterprise',
  time: 'yearly',
  years: 1,
  privacy: 'official',
});

/** Energy that an enterprise uses per unit of its main product in a year (单位产品能耗). */
export const energyIntensity = numberItem({
  id: 'green/energy-intensity',
  title: { 'zh-CN': '单位产品能耗', en: 'Energy per unit of product' },
  help: {
    'zh-CN': '该企业主要产品的全年单位产品能耗，产品单位与基准值相同。认定标准（六）；申报表 D 企业名录。',
    en: 'Energy per unit of the main product over the whole year, per the same unit as the benchmark. Standard (6); form D, roster.',
  },
  grain: 'enterprise',
  time: 'yearly',
  years: 1,
  unit: '千克标准煤/单位产品',
  concept: 'energy-intensity',
  scope: 'enterprise',
  period: 'year',
  least: '0',
  evidence: [{ 'zh-CN': '能源计量台账或节能监察报告', en: 'Energy ledger or report of the energy inspection' }],
  privacy: 'commercial-secret',
});

/** The industry's benchmark of energy per unit of the enterprise's main product (能效基准值). */
export const energyBenchmark = numberItem({
  id: 'green/energy-benchmark',
  title: { 'zh-CN': '行业能效基准值', en: 'Industry benchmark of energy' },
  help: {
    'zh-CN': '该产品所属行业的能效基准值，注明文件。认定标准（六）；申报表 D 企业名录。',
    en: 'The industry’s benchmark for this product, with its document. Standard (6); form D, roster.',
  },
  grain: 'enterprise',
  time: 'yearly',
  years: 1,
  unit: '千克标准煤/单位产品',
  concept: 'energy-benchmark',
  scope: 'enterprise',
  period: 'year',
  least: '0',
  evidence: [{ 'zh-CN': '能效基准值的发布文件', en: 'Document that sets the benchmark' }],
  privacy: 'official',
});

/** Whether a benchmark of water efficiency applies to what an enterprise makes (适用水效基准值). */
export const waterBenchmarkApplicability = declaredItem({
  id: 'green/water-benchmark-applicability',
  title: { 'zh-CN': '适用水效基准值', en: 'Water benchmark applies' },
  help: {
    'zh-CN':
      '该企业主要产品是否有行业水效基准值（用水定额）；没有的不填单位产品水耗和基准值。认定标准（六）；申报表 D 企业名录。',
    en: 'Whether an industry benchmark exists for the main product; if not, leave use and benchmark empty. Standard (6); form D, roster.',
  },
  grain: 'enterprise',
  time: 'yearly',
  years: 1,
  privacy: 'official',
});

/** Water that an enterprise uses per unit of its main product in a year (单位产品水耗). */
export const waterIntensity = numberItem({
  id: 'green/water-intensity',
  title: { 'zh-CN': '单位产品水耗', en: 'Water per unit of product' },
  help: {
    'zh-CN': '该企业主要产品的全年单位产品取水量，产品单位与基准值相同。认定标准（六）；申报表 D 企业名录。',
    en: 'Water taken per unit of the main product over the whole year, per the same unit as the benchmark. Standard (6); form D, roster.',
  },
  grain: 'enterprise',
  time: 'yearly',
  years: 1,
  unit: '立方米/单位产品',
  concept: 'water-intensity',
  scope: 'enterprise',
  period: 'year',
  least: '0',
  evidence: [{ 'zh-CN': '用水计量台账', en: 'Water ledger' }],
  privacy: 'commercial-secret',
});

/** The industry's benchmark of water per unit of the enterprise's main product (水效基准值). */
export const waterBenchmark = numberItem({
  id: 'green/water-benchmark',
  title: { 'zh-CN': '行业水效基准值', en: 'Industry benchmark of water' },
  help: {
    'zh-CN': '该产品所属行业的水效基准值（用水定额），注明文件。认定标准（六）；申报表 D 企业名录。',
    en: 'The industry’s benchmark for this product, with its document. Standard (6); form D, roster.',
  },
  grain: 'enterprise',
  time: 'yearly',
  years: 1,
  unit: '立方米/单位产品',
  concept: 'water-benchmark',
  scope: 'enterprise',
  period: 'year',
  least: '0',
  evidence: [{ 'zh-CN': '水效基准值的发布文件', en: 'Document that sets the benchmark' }],
  privacy: 'official',
});
