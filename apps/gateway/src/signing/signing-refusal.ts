import type { Localized } from '@qunxing/criterion';
import type { SecondFactorRefusal } from '../second-factor/second-factor-refusal.ts';

/** Why an official act is not signed, and not done. */
export type SigningRefusalCode = 'SIGNATURE_CONTENT_STALE' | 'SIGNATURE_SEAL_UNAVAILABLE';

const sentences: Readonly<Record<SigningRefusalCode, Localized>> = {
  SIGNATURE_CONTENT_STALE: {
    'zh-CN': '签署内容与当前情况不一致（内容已变化，或不是展示给您的内容），未签署、未办理。请核对最新内容后重新签署。',
    en: 'What you signed is not what would be decided now: it has changed, or was not shown to you. Nothing was done; look at it as it is now and sign again.',
  },
  SIGNATURE_SEAL_UNAVAILABLE: {
    'zh-CN': '电子签章服务未能加盖签章，未办理。请稍后重试；如持续不可用，请联系系统运维人员。',
    en: 'The provider of seals did not seal it, and nothing was done. Try again later; if it stays so, tell those who run this system.',
  },
};

/** A refusal to sign as it is given out. */
export interface Unsigned {
  readonly code: SigningRefusalCode | SecondFactorRefusal['code'];
  readonly sentence: Localized;
}

/** A refusal to sign, in words. */
export const unsigned = (code: SigningRefusalCode): Unsigned => ({ code, sentence: sentences[code] });
