import { builder } from '../builder.ts';
import { Localized } from '../localized/localized.ts';
import { attemptLimits } from './attempts.ts';
import { SignInRefusal } from './sign-in-refusal.ts';

const SignInRefusalCode = builder.enumType('SignInRefusalCode', {
  description: 'Why a sign-in was refused.',
  values: {
    SIGN_IN_CREDENTIALS_WRONG: { description: 'No account has this login and password.' },
    SIGN_IN_TOO_MANY_ATTEMPTS: { description: 'Too many attempts failed; wait.' },
    SIGN_IN_SECOND_FACTOR_MISSING: {
      description: 'The password is right; the code of the device is asked for besides.',
    },
    SIGN_IN_SECOND_FACTOR_WRONG: { description: 'The code is wrong, or was used already.' },
    SIGN_IN_WITHOUT_APPOINTMENT: { description: 'The account holds no appointment in force.' },
  } as const,
});

builder.objectType(SignInRefusal, {
  name: 'SignInRefused',
  description: 'A sign-in that was refused; nobody is signed in.',
  fields: (t) => ({
    code: t.expose('code', { type: SignInRefusalCode, description: 'Why.' }),
    message: t.expose('sentence', { type: Localized, description: 'Why, and what to do, in words.' }),
    retryAfterSeconds: t.int({
      nullable: true,
      description: 'Seconds after which it may be tried again; null when at once.',
      resolve: ({ code }) => (code === 'SIGN_IN_TOO_MANY_ATTEMPTS' ? attemptLimits.minutes * 60 : null),
    }),
  }),
});
