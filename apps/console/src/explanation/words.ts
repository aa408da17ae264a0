import type { Words } from '../language/words.ts';

/** Why a verdict is what it is. */
export const explanationWords = {
  title: { zh: '判定依据', en: 'Why' },
  formula: { zh: '公式', en: 'Formula' },
  filled: { zh: '代入数值', en: 'With the numbers' },
  steps: { zh: '逐步计算', en: 'Step by step' },
  step: { zh: '步骤', en: 'Step' },
  result: { zh: '结果', en: 'Result' },
  figures: { zh: '所用数据', en: 'Figures used' },
  figuresNone: { zh: '没有用到已填报的数据。', en: 'No reported figure was used.' },
  gaps: { zh: '还缺', en: 'Missing' },
  moreGaps: { zh: '另缺 {{count}} 项', en: { one: '{{count}} more', other: '{{count}} more' } },
  alternatives: { zh: '另一种算法', en: 'The other method' },
  alternativesNote: {
    zh: '标准采用上面的算法；换一种算法，判定会不同：',
    en: 'The standard uses the method above; under another the verdict would differ:',
  },
  parameters: { zh: '标准规定的参数', en: 'Parameters set by the standard' },
  variant: { zh: '采用的算法', en: 'Method in use' },
  clause: { zh: '条款', en: 'Clause' },
  standard: { zh: '标准', en: 'Standard' },
  threshold: { zh: '要求', en: 'Threshold' },
  status: { zh: '数值状态', en: 'Status of the value' },
  receipt: { zh: '凭据', en: 'Receipt' },
  receiptNote: {
    zh: '凭据记录本次评价的标准、口径、数据和结果，可离线核验。',
    en: 'It records standard, definitions, input and result of this evaluation, and can be verified offline.',
  },
  receiptDigest: { zh: '校验值', en: 'Digest' },
  download: { zh: '下载凭据', en: 'Download receipt' },
  downloadFailed: { zh: '凭据没有下载，请检查网络后再试。', en: 'Not downloaded. Check the network and try again.' },
  period: { zh: '期间', en: 'Period' },
  goneTitle: { zh: '这项条件不在此标准中', en: 'This requirement is not in the standard' },
  goneWayOut: {
    zh: '链接可能来自另一个标准，请在右上方换标准。',
    en: 'The link may belong to another standard; choose it above.',
  },
} as const satisfies Words;
