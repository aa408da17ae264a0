import { builder } from '../builder.ts';

/** The outcomes of a requirement, an aspect or a case. */
export const VerdictKind = builder.enumType('VerdictKind', {
  description: 'The outcome of a requirement, an aspect or a whole case (判定).',
  values: {
    met: { value: 'met', description: '达到.' },
    not_met: { value: 'not-met', description: '未达到, with the distance.' },
    no_data: { value: 'no-data', description: '缺数据: a figure that the metric needs is missing.' },
    no_number: {
      value: 'no-number',
      description: '无法计算: every figure is known and there is no number, e.g. a zero base.',
    },
    needs_judgement: { value: 'needs-judgement', description: '待评判: a person has yet to judge.' },
    unset: { value: 'unset', description: '标准未定: the standard leaves the threshold or a parameter open.' },
    not_applicable: {
      value: 'not-applicable',
      description: '不适用, of an aspect or a case alone: the standard sets directions there and no hard requirement.',
    },
  } as const,
});
