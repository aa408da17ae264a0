import type { Words } from '../language/words.ts';

/** Reported and published figures. */
export const figureWords = {
  period: { zh: '期间', en: 'Period' },
  value: { zh: '数值', en: 'Value' },
  unit: { zh: '单位', en: 'Unit' },
  basis: { zh: '口径与范围', en: 'Concept and scope' },
  source: { zh: '来源', en: 'Source' },
  note: { zh: '备注', en: 'Note' },
  recorded: { zh: '录入', en: 'Recorded' },
  by: { zh: '{{who}}，{{when}}', en: '{{who}}, {{when}}' },
  inUse: { zh: '采用', en: 'In use' },
  notInUse: { zh: '未采用', en: 'Not used' },
  superseded: { zh: '已更正', en: 'Superseded' },
  conflict: { zh: '来源不一致', en: 'Sources conflict' },
  conflictCount: { zh: '{{count}} 个来源', en: { one: '{{count}} source', other: '{{count}} sources' } },
  whyChosen: { zh: '为什么采用这一个', en: 'Why this one' },
  chosenBy: { zh: '由{{who}}于 {{when}} 选定', en: 'Chosen by {{who}} on {{when}}' },
  choiceHistory: { zh: '采用记录', en: 'Choices' },
  noChoice: { zh: '只有一个来源，直接采用。', en: 'There is one source; it is used.' },
  missing: { zh: '无数据', en: 'no data' },
  year: { zh: '{{year}}年', en: '{{year}}' },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  item: { zh: '填报项', en: 'Item' },
  openHistory: { zh: '{{title}}，{{period}}：看来源与历史', en: '{{title}}, {{period}}: sources and history' },
} as const satisfies Words;
