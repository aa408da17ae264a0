import type { Words } from '../language/words.ts';

/** Why a verdict is what it is. */
export const explanationWords = {
  title: { zh: '判定依据', en: 'Why' },
  soft: {
    zh: '一般要求：未达到时须说明理由，不单独决定是否认定。',
    en: 'A usual limit: missing it asks for a reason and does not decide by itself.',
  },
  informative: {
    zh: '培育方向：只列示现值，不作为认定条件。',
    en: 'A direction of cultivation: its value is shown and decides nothing.',
  },
  group: {
    zh: '与同组条件任一达到即可。',
    en: 'One of a group of alternatives: any one of them suffices.',
  },
  unsetNote: {
    zh: '标准未定，不作判定。主管部门录入正式数值后再评价：',
    en: 'The standard is not set, so there is no verdict. Evaluate again once the office in charge has entered it:',
  },
  provisionalNote: {
    zh: '以下取值暂按假定，判定只供参考，不作为认定依据：',
    en: 'These values are assumed for now; the verdict is for orientation and no decision may rest on it:',
  },
  formula: { zh: '公式', en: 'Formula' },
  filled: { zh: '代入数值', en: 'With the numbers' },
  withheldNote: {
    zh: '其中有非公开数据，仅供集群所在辖区的单位查看；判定不受影响。',
    en: "Some of its figures are not public; only offices of the cluster's division see them. The verdict is the same.",
  },
  steps: { zh: '逐步计算', en: 'Step by step' },
  step: { zh: '步骤', en: 'Step' },
  result: { zh: '结果', en: 'Result' },
  figures: { zh: '所用数据', en: 'Figures used' },
  figuresNone: {
    zh: '没有单项数据：按企业名录和资质称号汇总，或所需数据尚缺。',
    en: 'No single figure: it is counted over roster and titles, or what it needs is missing.',
  },
  gaps: { zh: '缺 {{count}} 个数据', en: { one: '{{count}} value is missing', other: '{{count}} values are missing' } },
  moreGaps: { zh: '另缺 {{count}} 个', en: { one: '{{count}} more', other: '{{count}} more' } },
  gapsWayOut: {
    zh: '数据由县级工信部门提供；用命令 qunxing load 装载，再重新评价，即有判定。',
    en: 'They come from the county office; once qunxing load has loaded them, evaluate again.',
  },
  alternatives: { zh: '其他算法', en: 'Other methods' },
  alternativesNote: {
    zh: '按标准采用的算法判定；换一种算法，结论会不同：',
    en: 'The verdict follows the method of the standard; under another it would differ:',
  },
  rule: { zh: '标准的规定', en: 'What the standard says' },
  variant: { zh: '算法', en: 'Method' },
  clause: { zh: '条款', en: 'Clause' },
  standard: { zh: '标准', en: 'Standard' },
  threshold: { zh: '要求', en: 'Threshold' },
  receipt: { zh: '凭据', en: 'Receipt' },
  receiptNote: {
    zh: '凭据记录本次评价所用的标准、算法、数据和全部判定，改动一个字节即可查出。',
    en: 'It records the standard, the definitions, the figures and every verdict of this evaluation; one changed byte shows.',
  },
  evaluatedAt: { zh: '评价时间', en: 'Evaluated' },
  referenceDate: { zh: '参照日期', en: 'Reference date' },
  receiptDigest: { zh: '凭据校验值', en: 'Hash of the receipt' },
  standardDigest: { zh: '标准校验值', en: 'Hash of the standard' },
  definitionsDigest: { zh: '指标定义校验值', en: 'Hash of the definitions' },
  verify: { zh: '如何核验', en: 'How to verify' },
  verifyNote: {
    zh: '在装有群星命令行的电脑上运行，不需要联网，也不依赖本系统。',
    en: 'Runs wherever the command line of Qunxing is installed, offline and without this system.',
  },
  download: { zh: '下载凭据', en: 'Download receipt' },
  receiptWithheld: {
    zh: '凭据含企业的非公开数据，仅供集群所在辖区的单位下载。上面的校验值仍可核对。',
    en: "It holds figures of enterprises that are not public; only offices of the cluster's division may have it. The hashes above can still be compared.",
  },
  receiptFailed: {
    zh: '凭据没有下载成功。请检查网络后再试；若再次出现，请把时间告诉系统运维人员。',
    en: 'The receipt was not downloaded. Check the network and try again; if it happens again, tell those who run this system the time.',
  },
  period: { zh: '期间', en: 'Period' },
  goneTitle: { zh: '这项条件不在此标准中', en: 'This requirement is not in the standard' },
  goneWayOut: {
    zh: '链接可能来自另一个标准，或集群尚未按此标准评价。请关闭后在页面上方换标准。',
    en: 'The link may belong to another standard, or the cluster has not been evaluated under this one. Close this and choose the standard above.',
  },
  toAll: { zh: '看全部条件', en: 'All requirements' },
} as const satisfies Words;
