import { builder } from '../builder.ts';
import { Cluster } from '../cluster/cluster.ts';
import { Enterprise, fullEnterprise } from './enterprise.ts';

interface MembershipShape {
  readonly clusterId: string;
  readonly years: readonly number[];
}

const Membership = builder.objectRef<MembershipShape>('Membership').implement({
  description: 'The rosters of one cluster that an enterprise is in.',
  fields: (t) => ({
    cluster: t.field({
      type: Cluster,
      description: 'The cluster.',
      resolve: async ({ clusterId }, _args, { load }) => {
        const row = await load.cluster.load(clusterId);
        if (row === null) throw new Error(`a roster names the cluster ${clusterId}, which is not stored`);
        return row;
      },
    }),
    years: t.exposeIntList('years', { description: 'Years of the rosters, the newest first.' }),
  }),
});

builder.objectField(Enterprise, 'memberships', (t) =>
  t.field({
    type: [Membership],
    description: 'The clusters whose rosters it is in.',
    complexity: { field: 1, multiplier: 2 },
    resolve: async (shape, _args, context) => {
      const memberships = shape.memberships ?? (await fullEnterprise(shape, context)).memberships;
      return [...Map.groupBy(memberships, ({ clusterId }) => clusterId)].map(([clusterId, own]) => ({
        clusterId,
        years: own.map(({ year }) => year),
      }));
    },
  }),
);
