/** A text in both languages of the product. Chinese is the legal wording; English is its translation. */
export interface Localized {
  readonly 'zh-CN': string;
  readonly en: string;
}

/** A language of the product, as a BCP 47 tag. */
export type Language = keyof Localized;
