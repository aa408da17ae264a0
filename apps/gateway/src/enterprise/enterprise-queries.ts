import { countEnterprises, enterprisePage } from '@qunxing/database';
import { builder } from '../builder.ts';
import { ownId } from '../node-id.ts';
import { connectionOf } from '../paging/connection.ts';
import { Enterprise, type EnterpriseShape } from './enterprise.ts';
import { EnterpriseFilter, enterpriseFilter } from './enterprise-filter.ts';

builder.queryField('enterprises', (t) =>
  t.connection({
    type: Enterprise,
    description: 'Enterprises by name.',
    args: { filter: t.arg({ type: EnterpriseFilter, description: 'Which enterprises are meant.' }) },
    complexity: ({ first, last }) => ({ field: 5, multiplier: first ?? last ?? 50 }),
    resolve: async (_parent, { filter: given, ...page }, context) => {
      const { sql } = context.gateway.database;
      const filter = await enterpriseFilter(given, context);
      return connectionOf<EnterpriseShape>(page, {
        rows: (stretch) => enterprisePage(sql, filter, stretch),
        total: () => countEnterprises(sql, filter),
      });
    },
  }),
);

builder.queryField('enterprise', (t) =>
  t.field({
    type: Enterprise,
    nullable: true,
    description: 'One enterprise; null when there is none with this id.',
    args: { id: t.arg.id({ required: true, description: 'Id of the enterprise.' }) },
    resolve: (_parent, { id }, { load }) => load.enterprise.load(ownId('Enterprise', id, 'id')),
  }),
);
