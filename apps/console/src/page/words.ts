import type { Words } from '../language/words.ts';

/** What every page is made of. */
export const pageWords = {
  product: { zh: '群星', en: 'Qunxing' },
  loading: { zh: '正在读取', en: 'Loading' },
  copyLink: { zh: '复制链接', en: 'Copy link' },
  range: { zh: '第 {{from}}–{{to}} 行', en: '{{from}}–{{to}}' },
  previous: { zh: '上一页', en: 'Previous' },
  next: { zh: '下一页', en: 'Next' },
  pages: { zh: '翻页', en: 'Pages' },
  linkCopied: { zh: '链接已复制', en: 'Link copied' },
} as const satisfies Words;
