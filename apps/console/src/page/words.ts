import type { Words } from '../language/words.ts';

/** What every page is made of. */
export const pageWords = {
  product: { zh: '群星', en: 'Qunxing' },
  loading: { zh: '正在读取', en: 'Loading' },
  copyLink: { zh: '复制链接', en: 'Copy link' },
  linkCopied: { zh: '链接已复制', en: 'Link copied' },
} as const satisfies Words;
