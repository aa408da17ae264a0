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
  metMeaning: { zh: '符合标准的要求', en: 'What the standard requires is satisfied' },
  not_metMeaning: { zh: '不符合标准的要求', en: 'What the standard requires is not satisfied' },
  no_dataMeaning: { zh: '缺少判定所需的数据', en: 'Figures that the verdict needs are missing' },
  no_numberMeaning: {
    zh: '数据齐全但算不出数，如基数为零',
    en: 'Figures are there but give no number, e.g. a base of zero',
  },
  needs_judgementMeaning: { zh: '须由人评判，尚未作出', en: 'A person has yet to judge' },
  unsetMeaning: { zh: '标准未给出数值，不作判定', en: 'The standard gives no threshold; no verdict is possible' },
  not_applicableMeaning: {
    zh: '标准在此只列方向，不设认定条件',
    en: 'The standard sets directions here and no requirement',
  },
  key: { zh: '判定与标记的含义', en: 'What the verdicts and marks mean' },
  provisionalMeaning: {
    zh: '判定所依据的数值里有暂按假定的，不作为认定依据',
    en: 'Some value that the verdict rests on is assumed for now; no decision may rest on it',
  },
  coverageMeaning: {
    zh: '已知的数据项数 / 判定所需的数据项数',
    en: 'Values known / values that the verdicts need',
  },
  coverage: { zh: '数据完整度', en: 'Coverage' },
  coverageOf: { zh: '已知 {{known}} 项，共需 {{needed}} 项', en: '{{known}} of {{needed}} values known' },
} as const satisfies Words;
