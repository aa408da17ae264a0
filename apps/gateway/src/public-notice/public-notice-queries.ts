import { builder } from '../builder.ts';
import { listsSeen } from '../list/list-query.ts';
import { PublicNotice } from './public-notice.ts';

builder.queryField('publicNotices', (t) =>
  t.connection({
    type: PublicNotice,
    description: 'The public notices, the newest first; everybody who is signed in sees them.',
    args: { round: t.arg.string({ description: 'Key of the round.' }) },
    complexity: ({ first, last }) => ({ field: 5, multiplier: first ?? last ?? 50 }),
    resolve: (_parent, { round, ...page }, context) => listsSeen('public-notice', page, { round }, context),
  }),
);
