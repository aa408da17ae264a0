import { builder } from './builder.ts';

builder.queryType({
  description:
    'What can be read. Without a session only `viewer`, `instance`, `invitation`, and, of what is published, `publishedNotices`, `publishedNotice` and `lodgedObjection` answer.',
  authScopes: { signedIn: true },
});

builder.mutationType({
  description: 'What can be done. Without a session only `signIn` and, with a new account, `acceptInvitation` answer.',
  authScopes: { signedIn: true },
});
