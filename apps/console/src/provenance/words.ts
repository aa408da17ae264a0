import type { Words } from '../language/words.ts';

/** Where values come from and how sure they are. */
export const provenanceWords = {
  demonstration: { zh: '示例数据', en: 'Demonstration data' },
  demonstrationMeaning: {
    zh: '由系统生成的示例，不是真实集群、企业或数据。',
    en: 'Generated as an example; no real cluster, enterprise or figure.',
  },
  demonstrationSystem: { zh: '演示系统', en: 'Demonstration system' },
  demonstrationSystemMeaning: {
    zh: '供试用的系统，不用于认定；其中生成的数据另标“示例数据”。',
    en: 'A system to try; nothing is certified in it. What was generated is marked “Demonstration data” where it stands.',
  },
  official: { zh: '正式', en: 'Official' },
  officialMeaning: { zh: '见于正式文件', en: 'Seen in the official text' },
  provisional: { zh: '暂定', en: 'Provisional' },
  provisionalMeaning: { zh: '暂按假定取值，不作为认定依据', en: 'Assumed for now; no decision may rest on it' },
  unset: { zh: '未定', en: 'Not set' },
  unsetMeaning: {
    zh: '公开文件中没有这个数值，不作判定',
    en: 'No published text gives the value; no verdict rests on it',
  },
  unsetValue: { zh: '无数值', en: 'no value' },
  source: { zh: '来源', en: 'Source' },
  reason: { zh: '理由', en: 'Reason' },
} as const satisfies Words;
