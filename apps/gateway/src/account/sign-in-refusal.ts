import type { Localized } from '@qunxing/criterion';
import { attemptLimits } from './attempts.ts';

/** Why a sign-in is refused. */
export type SignInRefusalCode = 'SIGN_IN_CREDENTIALS_WRONG' | 'SIGN_IN_TOO_MANY_ATTEMPTS';

const sentences: Readonly<Record<SignInRefusalCode, Localized>> = {
  SIGN_IN_CREDENTIALS_WRONG: {
    'zh-CN': '账号或密码不正确，请核对后重试。',
    en: 'The login or the password is wrong; check both and try again.',
  },
  SIGN_IN_TOO_MANY_ATTEMPTS: {
    'zh-CN': `登录失败次数过多，请在 ${attemptLimits.minutes} 分钟后重试。`,
    en: `Too many attempts failed; try again in ${attemptLimits.minutes} minutes.`,
  },
};

/** A refused sign-in: a value that the resolver returns, made an error only so that the union's member is told by its class. */
export class SignInRefusal extends Error {
  readonly code: SignInRefusalCode;
  readonly sentence: Localized;

  constructor(code: SignInRefusalCode) {
    super(sentences[code].en);
    this.code = code;
    this.sentence = sentences[code];
  }
}
