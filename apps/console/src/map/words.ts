import type { Words } from '../language/words.ts';

/** The map of counties. */
export const mapWords = {
  alternative: {
    zh: '示意图。同样的内容在旁边的列表中，可用键盘操作。',
    en: 'Schematic map. The list beside it holds the same and works by keyboard.',
  },
  source: { zh: '来源：{{source}}', en: 'Source: {{source}}' },
  none: { zh: '本省没有配置示意图', en: 'No map of this province is configured' },
  failed: { zh: '示意图没有读到', en: 'The map could not be read' },
  again: { zh: '重新读取', en: 'Try again' },
  inTheList: {
    zh: '各县（市、区）都在列表中，可照常查看。',
    en: 'Every county stands in the list and opens as usual.',
  },
} as const satisfies Words;
