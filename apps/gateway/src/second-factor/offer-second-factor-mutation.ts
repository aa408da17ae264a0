import { z } from 'zod';
import { builder } from '../builder.ts';
import { unauthenticated } from '../mistake/mistake.ts';
import { orRefuse } from '../refusal/or-refuse.ts';
import { offerSecondFactor } from './offer-second-factor.ts';
import { SecondFactorRefusal } from './second-factor-refusal.ts';
import { keyUri } from './totp.ts';

const SecondFactorOffered = builder
  .objectRef<{ readonly key: string; readonly uri: string }>('SecondFactorOffered')
  .implement({
    description: 'A key for a device, which becomes the second factor once the device shows its code.',
    fields: (t) => ({
      key: t.exposeString('key', { description: 'The key in base 32, to be typed.' }),
      uri: t.exposeString('uri', { description: '`otpauth:` address, to be shown as a QR code.' }),
    }),
  });

builder.mutationField('offerSecondFactor', (t) =>
  t.field({
    type: SecondFactorOffered,
    description:
      'Offers a key for a device, in place of one that was offered before; it can be proved for half an hour.',
    errors: {
      types: [SecondFactorRefusal],
      directResult: true,
      union: { name: 'OfferSecondFactorResult', description: 'A key, or why there is none.' },
    },
    args: {
      password: t.arg.string({
        required: true,
        description: 'The password of the account, given anew.',
        validate: z.string().min(1).max(1000),
      }),
    },
    resolve: async (_parent, { password }, { gateway, viewer, now }) => {
      if (viewer === null) throw unauthenticated();
      const key = orRefuse(await offerSecondFactor(gateway.database.sql, viewer, password, now()));
      return { key, uri: keyUri(key, viewer.login) };
    },
  }),
);
