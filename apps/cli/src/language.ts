import type { Localized } from '@qunxing/criterion';

/** The language of what the command says. */
export type Language = 'zh-CN' | 'en' | 'both';

/** The languages that `--language` takes. */
export const languages: readonly Language[] = ['zh-CN', 'en', 'both'];

/** The language of a terminal: Chinese or English where its locale says so, else both. */
export const languageOf = (environment: Readonly<Record<string, string | undefined>>): Language => {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  if (/^zh/i.test(locale)) return 'zh-CN';
  return /^en/i.test(locale) ? 'en' : 'both';
};

/** A text in the language asked for; one that is the same in both is said once. */
export const inLanguage = (text: Localized, language: Language): string => {
  if (language !== 'both') return text[language];
  return text['zh-CN'] === text.en ? text.en : `${text['zh-CN']} · ${text.en}`;
};
