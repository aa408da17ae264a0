import type { Words } from '../language/words.ts';

/** The map of counties. */
export const mapWords = {
  alternative: {
    zh: '示意图。同样的内容在旁边的列表中，可用键盘操作。',
    en: 'Schematic map. The list beside it holds the same and works by keyboard.',
  },
} as const satisfies Words;
