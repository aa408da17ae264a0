/** The languages of the product, as BCP 47 tags. Chinese is the wording of the office, English its translation. */
export type Language = 'zh-CN' | 'en';

/** The English of a counted phrase. */
interface Counted {
  readonly one: string;
  readonly other: string;
}

/** A phrase in both languages; one that is missing does not compile. `{{count}}` picks the English form. */
export interface Phrase {
  readonly zh: string;
  readonly en: string | Counted;
}

/** The phrases of one concept, by key. */
export type Words = Readonly<Record<string, Phrase>>;

/** The phrases of a concept in one language, as i18next takes them (`key_one`, `key_other` for counted ones). */
export function phrasesIn(language: Language, words: Words): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, { zh, en }]) => {
      if (typeof en === 'string') return [[key, language === 'en' ? en : zh]];
      return language === 'en'
        ? [
            [`${key}_one`, en.one],
            [`${key}_other`, en.other],
          ]
        : [[`${key}_other`, zh]];
    }),
  );
}
