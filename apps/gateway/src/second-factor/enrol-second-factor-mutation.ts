import type { AccountRow } from '@qunxing/database';
import { z } from 'zod';
import { Viewer } from '../account/viewer.ts';
import { builder } from '../builder.ts';
import { unauthenticated } from '../mistake/mistake.ts';
import { orRefuse } from '../refusal/or-refuse.ts';
import { enrolSecondFactor } from './enrol-second-factor.ts';
import { SecondFactorRefusal } from './second-factor-refusal.ts';

const SecondFactorEnrolled = builder
  .objectRef<{ readonly codes: readonly string[]; readonly viewer: AccountRow }>('SecondFactorEnrolled')
  .implement({
    description: 'The second factor is enrolled.',
    fields: (t) => ({
      recoveryCodes: t.stringList({
        description: 'Each stands for the device once, when it is lost. Told now and never again.',
        resolve: ({ codes }) => [...codes],
      }),
      viewer: t.expose('viewer', { type: Viewer, description: 'Whose it is.' }),
    }),
  });

builder.mutationField('enrolSecondFactor', (t) =>
  t.field({
    type: SecondFactorEnrolled,
    description: 'Makes the offered key the second factor.',
    errors: {
      types: [SecondFactorRefusal],
      directResult: true,
      union: { name: 'EnrolSecondFactorResult', description: 'The recovery codes, or why nothing was enrolled.' },
    },
    args: {
      code: t.arg.string({
        required: true,
        description: 'What the device shows now.',
        validate: z.string().min(1).max(40),
      }),
    },
    resolve: async (_parent, { code }, { gateway, viewer, now }) => {
      if (viewer === null) throw unauthenticated();
      return { codes: orRefuse(await enrolSecondFactor(gateway.database, viewer, code, now())), viewer };
    },
  }),
);
