import { numberItem } from '@qunxing/criterion';

/** Little giants of the cluster at year end (专精特新“小巨人”企业数), as reported or published. */
export const littleGiants = numberItem({
  id: 'sme-gradient/little-giants',
  title: { 'zh-CN': '专精特新“小巨人”企业数', en: 'Little giants' },
  help: {
    'zh-CN': '年末集群内有效的专精特新“小巨人”企业数（填报或公布数，企业名录为准时不用）。认定标准（二）。',
    en: 'Little giants of the cluster with a valid title at year end, as reported or published; not read where the roster counts. Standard (2).',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 1,
  unit: '家',
  concept: 'little-giants',
  scope: 'all',
  period: 'year-end',
  least: '0',
  whole: true,
  evidence: [{ 'zh-CN': '认定文件', en: 'Document of the award' }],
  checks: [{ check: 'at-most-item', item: 'profile/enterprises' }],
  privacy: 'public',
});

/** Single champions of the cluster at year end (制造业单项冠军企业数), as reported or published. */
export const singleChampions = numberItem({
  id: 'sme-gradient/single-champions',
  title: { 'zh-CN': '制造业单项冠军企业数', en: 'Single champions of manufacturing' },
  help: {
    'zh-CN': '年末集群内有效的制造业单项冠军企业数（填报或公布数，企业名录为准时不用）。认定标准（二）。',
    en: 'Single champions of the cluster with a valid title at year end, as reported or published; not read where the roster counts. Standard (2).',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 1,
  unit: '家',
  concept: 'single-champions',
  scope: 'all',
  period: 'year-end',
  least: '0',
  whole: true,
  evidence: [{ 'zh-CN': '认定文件', en: 'Document of the award' }],
  checks: [{ check: 'at-most-item', item: 'profile/enterprises' }],
  privacy: 'public',
});

/** Enterprises of the cluster that hold one of the titles of the gradient, each counted once, as reported. */
export const specialisedEnterprises = numberItem({
  id: 'sme-gradient/specialised-enterprises',
  title: { 'zh-CN': '专精特新、创新型、高新技术企业数', en: 'Specialized, innovative or high-tech enterprises' },
  help: {
    'zh-CN': '年末集群内专精特新中小企业、创新型中小企业和高新技术企业数，同一企业只计一次。认定标准（二）。',
    en: 'Specialized SMEs, innovative SMEs and high-tech enterprises of the cluster at year end, each enterprise once. Standard (2).',
  },
  grain: 'cluster',
  time: 'yearly',
  years: 1,
  unit: '家',
  concept: 'specialised-enterprises',
  scope: 'all',
  period: 'year-end',
  least: '0',
  whole: true,
  evidence: [{ 'zh-CN': '认定文件及企业清单', en: 'Documents of the awards and list of enterprises' }],
  checks: [{ check: 'at-most-item', item: 'profile/enterprises' }],
  privacy: 'public',
});
