import { national2022, nationalProcedure2022, yunnan2023 } from '@qunxing/standards';
import type { Configuration } from '../configuration.ts';

// For tests alone: another province's file as small as it can be. The codes and names are Yunnan's, the list is not complete.
const unit = { validFrom: null, validTo: null, successor: null, point: null, validity: null };
const provenance = {
  status: 'provisional',
  source: { 'zh-CN': '测试用', en: 'for a test' },
  reason: { 'zh-CN': '不完整', en: 'not complete' },
} as const;
const province = '530000';
const title = { 'zh-CN': '云南省中小企业特色产业集群', en: 'Yunnan SME characteristic industrial clusters' };

export const configuration: Configuration = {
  name: { 'zh-CN': '群星 · 云南', en: 'Qunxing · Yunnan' },
  province: {
    divisions: {
      province,
      from: '2020-01-01',
      asOf: '2023-12-31',
      source: provenance,
      divisions: [
        {
          ...unit,
          code: province,
          level: 'province',
          name: '云南省',
          shortName: '云南',
          english: 'Yunnan',
          parent: null,
        },
        {
          ...unit,
          code: '530100',
          level: 'prefecture',
          name: '昆明市',
          shortName: '昆明',
          english: 'Kunming City',
          parent: province,
        },
        {
          ...unit,
          code: '530102',
          level: 'county',
          name: '五华区',
          shortName: '五华',
          english: 'Wuhua District',
          parent: '530100',
        },
        {
          ...unit,
          code: '530103',
          level: 'county',
          name: '盘龙区',
          shortName: '盘龙',
          english: 'Panlong District',
          parent: '530100',
        },
        {
          ...unit,
          code: '530300',
          level: 'prefecture',
          name: '曲靖市',
          shortName: '曲靖',
          english: 'Qujing City',
          parent: province,
        },
        {
          ...unit,
          code: '530302',
          level: 'county',
          name: '麒麟区',
          shortName: '麒麟',
          english: 'Qilin District',
          parent: '530300',
        },
      ],
      adjacency: [{ counties: ['530102', '530103'], adjacent: true, provenance }],
      zones: [],
    },
    programmes: [{ id: 'yunnan', title, document: yunnan2023.document, division: province }],
    clusterProgramme: 'yunnan',
    procedures: [nationalProcedure2022],
    rounds: [],
    standards: [yunnan2023, national2022],
  },
  plugins: [
    '@qunxing/criterion-core-competitiveness',
    '@qunxing/criterion-sme-gradient',
    '@qunxing/criterion-supply-chain',
    '@qunxing/criterion-innovation',
    '@qunxing/criterion-digital',
    '@qunxing/criterion-green',
    '@qunxing/criterion-open-cooperation',
    '@qunxing/criterion-governance',
  ],
  publishedStandard: 'yunnan-2023',
};
