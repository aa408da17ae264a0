/**
 * A text in both languages of the product; Chinese is the legal wording, English its translation. The shape is that of
 * `Localized` in `@qunxing/criterion`, written again on purpose: reference data knows nothing of criteria and imports nothing.
 */
export interface Localized {
  readonly 'zh-CN': string;
  readonly en: string;
}
