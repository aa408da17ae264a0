import type { Language, Localized } from '@qunxing/criterion';

/** Both languages of a text that is written once for each. */
export const inBoth = (write: (language: Language) => string): Localized => ({
  'zh-CN': write('zh-CN'),
  en: write('en'),
});
