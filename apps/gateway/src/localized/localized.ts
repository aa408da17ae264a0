import type { Localized as Text } from '@qunxing/criterion';
import { builder } from '../builder.ts';

/** A text in both languages of the product. */
export const Localized = builder.objectRef<Text>('Localized').implement({
  description: 'A text in both languages. Chinese is the legal wording, English its translation.',
  fields: (t) => ({
    zh: t.string({ description: 'The text in Chinese.', resolve: (text) => text['zh-CN'] }),
    en: t.exposeString('en', { description: 'The text in English.' }),
  }),
});
