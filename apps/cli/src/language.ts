import type { Localized } from '@qunxing/criterion';

/** The language of what the command says. */
export type Language = 'zh-CN' | 'en' | 'both';

/** The languages that `--language` takes. */
export const languages: readonly Language[] = ['zh-CN', 'en', 'both'];

/** What stands after `--language` on a command line; of several the last. */
const asked = (args: readonly string[]): string | undefined =>
  args
    .map((word, index) => {
      if (word === '--language') return args[index + 1];
      return word.startsWith('--language=') ? word.slice('--language='.length) : undefined;
    })
    .findLast((language) => language !== undefined);

/** The language of a locale: Chinese or English where it says so, else both. */
const ofLocale = (locale: string): Language => {
  if (/^zh/i.test(locale)) return 'zh-CN';
  return /^en/i.test(locale) ? 'en' : 'both';
};

/** The language of everything that a command says: that of its `--language`, else that of the terminal's locale. */
export const languageOf = (
  args: readonly string[],
  { LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>,
): Language => {
  const named = asked(args);
  return languages.find((language) => language === named) ?? ofLocale(LC_ALL || LC_MESSAGES || LANG || '');
};

/** A text in the language asked for; in both, Chinese stands above English, and what is the same is said once. */
export const inLanguage = (text: Localized, language: Language): string => {
  if (language !== 'both') return text[language];
  return text['zh-CN'] === text.en ? text.en : `${text['zh-CN']}\n${text.en}`;
};
