import type { Localized as Text } from '@qunxing/criterion';
import { builder } from '../builder.ts';
import { Localized } from '../localized/localized.ts';
import { attemptLimits } from './attempts.ts';

const SignInRefusalCode = builder.enumType('SignInRefusalCode', {
  description: 'Why a sign-in was refused.',
  values: {
    SIGN_IN_CREDENTIALS_WRONG: { description: 'No account has this login and password.' },
    SIGN_IN_TOO_MANY_ATTEMPTS: { description: 'Too many attempts failed; wait.' },
  } as const,
});

type Code = 'SIGN_IN_CREDENTIALS_WRONG' | 'SIGN_IN_TOO_MANY_ATTEMPTS';

const sentences: Readonly<Record<Code, Text>> = {
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
  readonly code: Code;

  constructor(code: Code) {
    super(sentences[code].en);
    this.code = code;
  }
}

/** A refused sign-in. */
export const SignInRefused = builder.objectType(SignInRefusal, {
  name: 'SignInRefused',
  description: 'A sign-in that was refused; nobody is signed in.',
  fields: (t) => ({
    code: t.expose('code', { type: SignInRefusalCode, description: 'Why.' }),
    message: t.field({
      type: Localized,
      description: 'Why, and what to do, in words.',
      resolve: ({ code }) => sentences[code],
    }),
    retryAfterSeconds: t.int({
      nullable: true,
      description: 'Seconds after which it may be tried again; null when at once.',
      resolve: ({ code }) => (code === 'SIGN_IN_TOO_MANY_ATTEMPTS' ? attemptLimits.minutes * 60 : null),
    }),
  }),
});
