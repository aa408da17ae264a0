import type { Localized } from '@qunxing/criterion';
import { attemptLimits } from '../account/attempts.ts';

/** Why a second factor is refused, or not enrolled. */
export type SecondFactorRefusalCode =
  | 'SECOND_FACTOR_NOT_ENROLLED'
  | 'SECOND_FACTOR_ENROLLED_ALREADY'
  | 'SECOND_FACTOR_OFFER_OVER'
  | 'SECOND_FACTOR_PASSWORD_WRONG'
  | 'SECOND_FACTOR_CODE_WRONG'
  | 'SECOND_FACTOR_CODE_USED'
  | 'SECOND_FACTOR_TOO_MANY_ATTEMPTS';

const sentences: Readonly<Record<SecondFactorRefusalCode, Localized>> = {
  SECOND_FACTOR_NOT_ENROLLED: {
    'zh-CN': '您尚未启用动态验证码。请先在“安全设置”中启用，再办理。',
    en: 'You have no second factor yet; set one up under Security first.',
  },
  SECOND_FACTOR_ENROLLED_ALREADY: {
    'zh-CN': '动态验证码已启用。如需更换设备，请先停用，再重新启用。',
    en: 'A second factor is set up already; to change the device, turn it off first.',
  },
  SECOND_FACTOR_OFFER_OVER: {
    'zh-CN': '二维码已失效，请重新开始启用。',
    en: 'The key that was offered is no longer valid; begin anew.',
  },
  SECOND_FACTOR_PASSWORD_WRONG: {
    'zh-CN': '密码不正确，请核对后重试。',
    en: 'The password is wrong; check it and try again.',
  },
  SECOND_FACTOR_CODE_WRONG: {
    'zh-CN': '验证码不正确。请输入验证器当前显示的 6 位数字；如反复不符，请校准手机时间。',
    en: 'The code is wrong. Enter the six digits that the authenticator shows now; if it keeps failing, set the clock of the phone.',
  },
  SECOND_FACTOR_CODE_USED: {
    'zh-CN': '该验证码已使用过，请等待验证器显示下一个（不超过 30 秒）。',
    en: 'This code was used already; wait for the next one, at most 30 seconds.',
  },
  SECOND_FACTOR_TOO_MANY_ATTEMPTS: {
    'zh-CN': `验证失败次数过多，请在 ${attemptLimits.minutes} 分钟后重试。`,
    en: `Too many attempts failed; try again in ${attemptLimits.minutes} minutes.`,
  },
};

/** A refused second factor: a value; an error only so that the union's member is told by its class. */
export class SecondFactorRefusal extends Error {
  readonly code: SecondFactorRefusalCode;
  readonly sentence: Localized;

  constructor(code: SecondFactorRefusalCode) {
    super(sentences[code].en);
    this.code = code;
    this.sentence = sentences[code];
  }
}
