import type { AccountRow } from '@qunxing/database';
import { z } from 'zod';
import { builder } from '../builder.ts';
import { orRefuse } from '../refusal/or-refuse.ts';
import { signIn } from './sign-in.ts';
import { SignInRefusal } from './sign-in-refusal.ts';
import { Viewer } from './viewer.ts';

const SignedIn = builder.objectRef<{ readonly account: AccountRow }>('SignedIn').implement({
  description: 'A begun session; the browser holds its cookie.',
  fields: (t) => ({ viewer: t.expose('account', { type: Viewer, description: 'Who is signed in now.' }) }),
});

builder.mutationField('signIn', (t) =>
  t.field({
    type: SignedIn,
    skipTypeScopes: true,
    description: 'Begins a session in a cookie that scripts cannot read. A session that was open before ends.',
    errors: {
      types: [SignInRefusal],
      directResult: true,
      union: { name: 'SignInResult', description: 'A begun session, or why there is none.' },
    },
    args: {
      login: t.arg.string({
        required: true,
        description: 'The name to sign in with.',
        validate: z.string().min(1).max(100),
      }),
      password: t.arg.string({ required: true, description: 'The password.', validate: z.string().min(1).max(1000) }),
      code: t.arg.string({
        description: 'What the device shows, or a recovery code, where the account has a second factor.',
        validate: z.string().min(1).max(40),
      }),
    },
    resolve: async (_parent, { login, password, code }, { gateway, session, address, browser, now }) => {
      const begun = orRefuse(
        await signIn(gateway.database.sql, { login, password, code: code ?? undefined, address, browser }, now()),
      );
      await session.replace(begun);
      return begun;
    },
  }),
);

builder.mutationField('signOut', (t) =>
  t.boolean({
    description: 'Ends the session. Always true.',
    resolve: async (_parent, _args, { session }) => {
      await session.end();
      return true;
    },
  }),
);
