import type { Localized } from '@qunxing/criterion';
import { attemptLimits } from './attempts.ts';

/** Why a sign-in is refused. */
export type SignInRefusalCode =
  | 'SIGN_IN_CREDENTIALS_WRONG'
  | 'SIGN_IN_TOO_MANY_ATTEMPTS'
  | 'SIGN_IN_SECOND_FACTOR_MISSING'
  | 'SIGN_IN_SECOND_FACTOR_WRONG'
  | 'SIGN_IN_WITHOUT_APPOINTMENT';

const sentences: Readonly<Record<SignInRefusalCode, Localized>> = {
  SIGN_IN_CREDENTIALS_WRONG: {
    'zh-CN': '账号或密码不正确，请核对后重试。',
    en: 'The login or the password is wrong; check both and try again.',
  },
  SIGN_IN_TOO_MANY_ATTEMPTS: {
    'zh-CN': `登录失败次数过多，请在 ${attemptLimits.minutes} 分钟后重试。`,
    en: `Too many attempts failed; try again in ${attemptLimits.minutes} minutes.`,
  },
  SIGN_IN_SECOND_FACTOR_MISSING: {
    'zh-CN': '该账号已启用动态验证码，请输入验证器当前显示的 6 位数字。',
    en: 'The account has a second factor; enter the six digits that the authenticator shows now.',
  },
  SIGN_IN_SECOND_FACTOR_WRONG: {
    'zh-CN': '验证码不正确或已使用过。请输入验证器的下一个验证码，或一个未用过的恢复码。',
    en: 'The code is wrong or was used already; enter the next one, or a recovery code that is left.',
  },
  SIGN_IN_WITHOUT_APPOINTMENT: {
    'zh-CN': '该账号现无任职，不能办理业务。请联系上级工信部门或系统管理员。',
    en: 'The account holds no appointment at present, so there is nothing to act as; ask the office above or whoever runs the system.',
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
