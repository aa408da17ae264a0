import type { Localized } from '@qunxing/criterion';
import type { Requirement } from '@qunxing/evaluation';
import { official, provisional, text } from './provenance.ts';

/** Whether an edition reads counts and shares from the enterprise roster or takes the cluster's own reported figures. */
export type Reading = 'roster' | 'reported';

type Values = Pick<Requirement, 'variant' | 'parameters'>;

const silentOnCounting = text(
  '原文未说按企业名录计算还是采用集群填报数',
  'the text does not say whether the roster or the reported figure counts',
);
const silentOnMethod = text(
  '原文只说年均增速，未说算法，按复合增长率计算',
  'average yearly growth without a method; taken as compound growth',
);
const silentOnBase = text(
  '“近三年”按三个年度数据、首年为基期理解',
  'three years read as three yearly figures with the first as base',
);
const silentOnWindow = text('按近三年合计理解', 'read as the total of the last three years');
const silentOnDenominator = text(
  '原文未说分母，按全部企业计算',
  'the denominator is not stated; all enterprises are taken',
);
const silentOnLevel = text(
  '原文未说平台级别，按市级及以上计算',
  'the level is not stated; city level and above is taken',
);
const silentOnMaturity = text('原文未说等级，按二级及以上计算', 'the level is not stated; level 2 and above is taken');

/** The values that the text of an edition leaves open for a metric, assumed visibly; what an edition states itself replaces them. */
export const readingsOf = (source: Localized, reading: Reading): Readonly<Record<string, Values>> => {
  const growth: Values = {
    variant: provisional('cagr', source, silentOnMethod),
    parameters: { years: provisional('3', source, silentOnBase) },
  };
  const threeYears: Values = { parameters: { years: provisional('3', source, silentOnWindow) } };
  const counted: Values = { variant: provisional(reading, source, silentOnCounting) };
  const ofAll: Values = { variant: provisional('ofAll', source, silentOnDenominator) };
  return {
    'core-competitiveness/gross-output': { parameters: { years: official('3', source) } },
    'core-competitiveness/sme-output-share': counted,
    'core-competitiveness/leading-industry-share': counted,
    'core-competitiveness/output-growth': growth,
    'sme-gradient/champions': counted,
    'sme-gradient/specialised': counted,
    'innovation/rd-growth': growth,
    'innovation/platforms': { variant: provisional('cityAndAbove', source, silentOnLevel) },
    'innovation/joint-projects': threeYears,
    'innovation/standards': threeYears,
    'digital/platform-adoption': ofAll,
    'digital/software-adoption-rise': { ...ofAll, ...threeYears },
    'digital/diagnosis': threeYears,
    'digital/digital-level': {
      ...ofAll,
      parameters: { levels: provisional(['level-2', 'level-3', 'level-4'], source, silentOnMaturity) },
    },
    'green/retrofits': threeYears,
    'open-cooperation/partnerships': threeYears,
  };
};
