import { builder } from './builder.ts';

builder.queryType({
  description: 'What can be read. Without a session only `viewer` and `instance` answer.',
  authScopes: { signedIn: true },
});

builder.mutationType({
  description: 'What can be done. Without a session only `signIn` answers.',
  authScopes: { signedIn: true },
});
