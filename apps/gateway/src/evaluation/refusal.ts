import type { Localized } from '@qunxing/criterion';

/** Why a cluster is not evaluated under a standard. */
export type EvaluationRefusalCode =
  | 'EVALUATION_OUTSIDE_DIVISION'
  | 'EVALUATION_EXERCISE_ONLY'
  | 'EVALUATION_STANDARD_OF_ANOTHER_DIVISION'
  | 'EVALUATION_YEAR_TO_COME';

const sentences: Readonly<Record<EvaluationRefusalCode, Localized>> = {
  EVALUATION_OUTSIDE_DIVISION: {
    'zh-CN': '该集群不在您的辖区内，请由其所在地的工信部门评价。',
    en: 'The cluster lies outside your division; ask the department in charge of it.',
  },
  EVALUATION_EXERCISE_ONLY: {
    'zh-CN': '演示标准只用于示例数据，不评价真实集群。请选择正式标准。',
    en: 'The exercise standard judges invented clusters only. Choose an official standard.',
  },
  EVALUATION_STANDARD_OF_ANOTHER_DIVISION: {
    'zh-CN': '该标准不适用于集群所在地，不作评价。请选择国家标准或本省标准。',
    en: 'The standard does not apply where the cluster lies. Choose the national one or that of its own province.',
  },
  EVALUATION_YEAR_TO_COME: {
    'zh-CN': '基准年尚未结束，请选择已经结束的年度。',
    en: 'The reference year is not over yet; choose a year that is.',
  },
};

/** A refused evaluation: a value; an error only so that the union's member is told by its class. */
export class EvaluationRefusal extends Error {
  readonly code: EvaluationRefusalCode;
  readonly sentence: Localized;

  constructor(code: EvaluationRefusalCode) {
    super(sentences[code].en);
    this.code = code;
    this.sentence = sentences[code];
  }
}
