import { type SecondFactorRow, secondFactorOf } from '@qunxing/database';
import { Viewer } from '../account/viewer.ts';
import { builder } from '../builder.ts';

const SecondFactor = builder.objectRef<SecondFactorRow>('SecondFactor').implement({
  description: 'A device that shows a code anew every 30 seconds (动态验证码), of whoever is signed in.',
  fields: (t) => ({
    enrolledAt: t.field({ type: 'DateTime', description: 'Since when.', resolve: ({ enrolledAt }) => enrolledAt }),
    recoveryCodesLeft: t.int({
      description: 'How many recovery codes are left.',
      resolve: ({ recoveryCodes }) => recoveryCodes,
    }),
  }),
});

builder.objectField(Viewer, 'secondFactor', (t) =>
  t.field({
    type: SecondFactor,
    nullable: true,
    description: 'The second factor of the person; null without one.',
    resolve: async ({ id }, _args, { gateway }) => (await secondFactorOf(gateway.database.sql, id)) ?? null,
  }),
);
