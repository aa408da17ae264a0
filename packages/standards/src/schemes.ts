import type { Localized } from '@qunxing/criterion';
import { text } from './provenance.ts';

/** A published number of another scheme, kept with the standards as a point of comparison; it never judges anything. */
export interface SchemeFigure {
  readonly scheme: Localized;
  /** The metric or aspect that it speaks of. */
  readonly about: string;
  readonly value: string;
  readonly unit: string;
  readonly meaning: Localized;
}

const jiangxi = text('江西省', 'Jiangxi');
const weight = text('一级指标权重', 'first-level weight');
const aspectWeights: readonly (readonly [aspect: string, points: string])[] = [
  ['core-competitiveness', '15'],
  ['sme-gradient', '15'],
  ['supply-chain', '15'],
  ['innovation', '10'],
  ['digital', '15'],
  ['green', '10'],
  ['open-cooperation', '10'],
  ['governance', '10'],
];

const xiamen = (value: string): SchemeFigure => ({
  scheme: text('厦门市', 'Xiamen'),
  about: 'points',
  value,
  unit: '分',
  meaning: text('百分制的分档线', 'a band of its 100 points'),
});

/** Numbers of other schemes known from published material (DOMAIN §4, §8). */
export const schemeFigures: readonly SchemeFigure[] = [
  {
    scheme: text('国家第一批100个集群', 'the first 100 national clusters'),
    about: 'sme-gradient/premium-share',
    value: '24.8',
    unit: '%',
    meaning: text('优质中小企业占比平均值', 'mean share of premium SMEs'),
  },
  {
    scheme: text('上海市', 'Shanghai'),
    about: 'innovation/standards',
    value: '2',
    unit: '项',
    meaning: text('三年内不少于', 'at least, within three years'),
  },
  {
    scheme: text('上海市', 'Shanghai'),
    about: 'governance/public-services',
    value: '1',
    unit: '家',
    meaning: text('市级公共服务机构不少于', 'at least, service bodies at city level'),
  },
  ...aspectWeights.map(
    ([about, value]): SchemeFigure => ({ scheme: jiangxi, about, value, unit: '分', meaning: weight }),
  ),
  xiamen('60'),
  xiamen('70'),
  xiamen('80'),
];
