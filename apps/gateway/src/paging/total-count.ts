import { builder } from '../builder.ts';

/** How many rows the whole list has: on every connection, counted only when asked for. */
builder.globalConnectionField('totalCount', (t) =>
  t.int({ description: 'How many rows the whole list has.', resolve: ({ totalCount }) => totalCount() }),
);
