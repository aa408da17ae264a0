import { titleKinds } from '@qunxing/cluster-profile';
import { countEnterprises, enterprisePage, type EnterpriseFilter as Filter } from '@qunxing/database';
import { z } from 'zod';
import { builder } from '../builder.ts';
import type { Gateway } from '../gateway.ts';
import { wrongInput } from '../mistake/mistake.ts';
import { ownId } from '../node-id.ts';
import { connectionOf } from '../paging/connection.ts';
import { Enterprise, type EnterpriseShape } from './enterprise.ts';

const EnterpriseFilter = builder.inputType('EnterpriseFilter', {
  description: 'Which enterprises are meant. What is absent does not narrow.',
  fields: (t) => ({
    search: t.string({ description: 'Part of the name or the credit code.', validate: z.string().max(100) }),
    county: t.string({ description: 'Code of the county where it is registered.' }),
    cluster: t.id({ description: 'Id of a cluster whose rosters it is in.' }),
    title: t.string({ description: 'Kind of a title that it holds, e.g. `little-giant`.' }),
  }),
});

const enterpriseFilter = (
  given: typeof EnterpriseFilter.$inferInput | null | undefined,
  { divisions }: Gateway,
): Filter => {
  const { search, county, cluster, title } = given ?? {};
  if (county && !divisions.byCode.has(county)) {
    throw wrongInput('filter.county', `没有代码为“${county}”的行政区划。`, `no division has the code “${county}”.`);
  }
  if (title && !titleKinds.some(({ id }) => id === title)) {
    const known = titleKinds.map(({ id }) => id).join(', ');
    throw wrongInput(
      'filter.title',
      `没有称号“${title}”，可用：${known}。`,
      `no title is called “${title}”; there are ${known}.`,
    );
  }
  return {
    search: search?.trim() || undefined,
    county: county ?? undefined,
    cluster: cluster ? ownId('Cluster', cluster, 'filter.cluster') : undefined,
    title: title ?? undefined,
  };
};

builder.queryField('enterprises', (t) =>
  t.connection({
    type: Enterprise,
    description: 'Enterprises by name.',
    args: { filter: t.arg({ type: EnterpriseFilter, description: 'Which enterprises are meant.' }) },
    complexity: ({ first, last }) => ({ field: 5, multiplier: first ?? last ?? 50 }),
    resolve: (_parent, { filter: given, ...page }, { gateway }) => {
      const { sql } = gateway.database;
      const filter = enterpriseFilter(given, gateway);
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
