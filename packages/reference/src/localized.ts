/** A text in both languages of the product; Chinese is the legal wording, English its translation. */
export interface Localized {
  readonly 'zh-CN': string;
  readonly en: string;
}
