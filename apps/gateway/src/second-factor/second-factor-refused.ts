import { builder } from '../builder.ts';
import { Localized } from '../localized/localized.ts';
import { SecondFactorRefusal } from './second-factor-refusal.ts';

const SecondFactorRefusalCode = builder.enumType('SecondFactorRefusalCode', {
  description: 'Why a second factor was refused, or not enrolled.',
  values: {
    SECOND_FACTOR_NOT_ENROLLED: { description: 'The account has none.' },
    SECOND_FACTOR_ENROLLED_ALREADY: { description: 'The account has one already.' },
    SECOND_FACTOR_OFFER_OVER: { description: 'The key was offered too long ago, or not at all.' },
    SECOND_FACTOR_PASSWORD_WRONG: { description: 'It is not the password of the account.' },
    SECOND_FACTOR_CODE_WRONG: { description: 'It is not a code of these minutes.' },
    SECOND_FACTOR_CODE_USED: { description: 'The code, or a later one, was taken before.' },
    SECOND_FACTOR_TOO_MANY_ATTEMPTS: { description: 'Too many attempts failed; wait.' },
  } as const,
});

/** A second factor that was refused; nothing was changed. */
builder.objectType(SecondFactorRefusal, {
  name: 'SecondFactorRefused',
  description: 'A second factor that was refused; nothing was changed.',
  fields: (t) => ({
    code: t.expose('code', { type: SecondFactorRefusalCode, description: 'Why.' }),
    message: t.expose('sentence', { type: Localized, description: 'Why, and what to do, in words.' }),
  }),
});
