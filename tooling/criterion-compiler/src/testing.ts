import {
  type CriterionDefinition,
  choiceItem,
  declaredItem,
  defineCriterion,
  defineMetric,
  growth,
  is,
  latest,
  numberItem,
  numberParameter,
  share,
  sum,
} from '@qunxing/criterion';

const title = (zh: string, en: string) => ({ 'zh-CN': zh, en });

/** A small criterion with one metric of each kind that a README shows differently. */
export const aCriterion = (): CriterionDefinition => {
  const help = title('填报说明', 'What to fill in');
  const output = numberItem({
    id: 'profile/enterprise-output',
    title: title('企业产值', 'Output of the enterprise'),
    help,
    unit: '万元',
    grain: 'enterprise',
    time: 'yearly',
    years: 4,
    concept: 'output',
    scope: 'enterprise',
    period: 'year',
    privacy: 'commercial-secret',
  });
  const size = choiceItem({
    id: 'profile/size-class',
    title: title('规模类型', 'Size class'),
    help,
    grain: 'enterprise',
    time: 'yearly',
    options: [
      { value: 'large', title: title('大型', 'large') },
      { value: 'small', title: title('小型', 'small') },
    ],
    privacy: 'public',
  });
  const plan = declaredItem({
    id: 'core/plan',
    title: title('培育|方案', 'Cultivation plan'),
    help,
    grain: 'cluster',
    time: 'once',
    privacy: 'public',
  });
  const basis = '认定标准（一）';
  return defineCriterion({
    id: 'core',
    version: '1.0.0',
    title: title('核心', 'Core'),
    basis,
    metrics: [
      defineMetric({
        id: 'core/small-share',
        title: title('小型企业产值占比', 'Share of small enterprises'),
        help,
        basis,
        unit: '%',
        better: 'higher',
        decimals: 1,
        value: latest(share(sum(output, is(size, ['small'])), sum(output))),
      }),
      defineMetric({
        id: 'core/output-growth',
        title: title('产值年均增速', 'Average output growth'),
        help,
        basis,
        unit: '%/年',
        better: 'higher',
        decimals: 1,
        parameters: {
          window: numberParameter({
            title: title('增速年数', 'Years of growth'),
            unit: '年',
            least: '2',
            most: '4',
            usual: '3',
          }),
        },
        value: (p) => growth(sum(output), { years: p.window }),
      }),
      defineMetric({ id: 'core/plan-filed', title: title('有方案', 'Plan filed'), help, basis, value: plan }),
    ],
  });
};
