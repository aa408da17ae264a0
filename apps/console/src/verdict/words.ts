import type { Words } from '../language/words.ts';

/** The verdicts, in the words of the office. */
export const verdictWords = {
  met: { zh: '达标', en: 'Met' },
  not_met: { zh: '未达标', en: 'Not met' },
  no_data: { zh: '缺数据', en: 'No data' },
  no_number: { zh: '无法计算', en: 'No number' },
  needs_judgement: { zh: '待评判', en: 'Needs judgement' },
  unset: { zh: '标准未定', en: 'Standard unset' },
  not_applicable: { zh: '不适用', en: 'Not applicable' },
  metMeaning: { zh: '数值达到标准要求', en: 'The value satisfies the requirement' },
  not_metMeaning: { zh: '数值未达到标准要求', en: 'The value does not satisfy the requirement' },
  no_dataMeaning: { zh: '缺少计算所需的数据', en: 'Figures that the formula needs are missing' },
  no_numberMeaning: {
    zh: '数据齐全但算不出数，如基数为零',
    en: 'Figures are there but give no number, e.g. a base of zero',
  },
  needs_judgementMeaning: { zh: '须由人评判，尚未作出', en: 'A person has yet to judge' },
  unsetMeaning: { zh: '标准的数值尚未录入，不作判定', en: 'The threshold is not entered; no verdict is possible' },
  not_applicableMeaning: { zh: '不作为认定条件', en: 'Not a condition of certification' },
  coverage: { zh: '数据覆盖', en: 'Coverage' },
  coverageOf: { zh: '已知 {{known}} 项，共需 {{needed}} 项', en: '{{known}} of {{needed}} values known' },
} as const satisfies Words;
