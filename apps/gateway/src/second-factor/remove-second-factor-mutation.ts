import { type AccountRow, removeSecondFactor } from '@qunxing/database';
import { z } from 'zod';
import { Viewer } from '../account/viewer.ts';
import { builder } from '../builder.ts';
import { unauthenticated } from '../mistake/mistake.ts';
import { orRefuse } from '../refusal/or-refuse.ts';
import { secondFactorOrRecovery } from './fresh-second-factor.ts';
import { SecondFactorRefusal } from './second-factor-refusal.ts';

const SecondFactorRemoved = builder.objectRef<{ readonly viewer: AccountRow }>('SecondFactorRemoved').implement({
  description: 'The second factor is turned off.',
  fields: (t) => ({ viewer: t.expose('viewer', { type: Viewer, description: 'Whose it was.' }) }),
});

builder.mutationField('removeSecondFactor', (t) =>
  t.field({
    type: SecondFactorRemoved,
    description: 'Turns the second factor off, with its recovery codes.',
    errors: {
      types: [SecondFactorRefusal],
      directResult: true,
      union: { name: 'RemoveSecondFactorResult', description: 'Whose it was, or why it stays.' },
    },
    args: {
      code: t.arg.string({
        required: true,
        description: 'What the device shows now, or a recovery code.',
        validate: z.string().min(1).max(40),
      }),
    },
    resolve: async (_parent, { code }, { gateway, viewer, now }) => {
      if (viewer === null) throw unauthenticated();
      orRefuse(await secondFactorOrRecovery(gateway.database.sql, viewer, code, now()));
      await gateway.database.transaction((sql) => removeSecondFactor(sql, viewer.id, now()));
      return { viewer };
    },
  }),
);
