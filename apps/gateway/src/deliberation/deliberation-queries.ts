import { builder } from '../builder.ts';
import { listsSeen } from '../list/list-query.ts';
import { Deliberation } from './deliberation.ts';

builder.queryField('deliberations', (t) =>
  t.connection({
    type: Deliberation,
    description: 'The meetings that the person who asks may see, the newest first.',
    args: { round: t.arg.string({ description: 'Key of the round.' }) },
    complexity: ({ first, last }) => ({ field: 5, multiplier: first ?? last ?? 50 }),
    resolve: (_parent, { round, ...page }, context) => listsSeen('deliberation', page, { round }, context),
  }),
);
