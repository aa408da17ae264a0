import { clusterPage, countClusters } from '@qunxing/database';
import { builder } from '../builder.ts';
import { ownId } from '../node-id.ts';
import { connectionOf } from '../paging/connection.ts';
import { Cluster } from './cluster.ts';
import { ClusterFilter, clusterFilter } from './cluster-filter.ts';
import { ClusterOrder, clusterOrder } from './cluster-order.ts';
import type { ClusterShape } from './cluster-shape.ts';
import { foreseeParts } from './foreseen-parts.ts';

builder.queryField('clusters', (t) =>
  t.connection({
    type: Cluster,
    description: 'The clusters of the programme, by county unless told otherwise.',
    args: {
      filter: t.arg({ type: ClusterFilter, description: 'Which clusters are meant.' }),
      orderBy: t.arg({ type: ClusterOrder, description: 'How they are sorted.' }),
    },
    complexity: ({ first, last }) => ({ field: 5, multiplier: first ?? last ?? 50 }),
    resolve: (_parent, { filter: given, orderBy, ...page }, { gateway, load }) => {
      const { sql } = gateway.database;
      const filter = clusterFilter(given, gateway);
      return connectionOf<ClusterShape>(page, {
        rows: async (stretch) => {
          const rows = await clusterPage(sql, filter, { ...clusterOrder(orderBy), ...stretch });
          const shapes = rows.map((row) => ({ ...row, latestUnder: filter.standard }));
          shapes.forEach(load.cluster.prime);
          return shapes;
        },
        total: () => countClusters(sql, filter),
      });
    },
  }),
);

builder.queryField('cluster', (t) =>
  t.field({
    type: Cluster,
    nullable: true,
    description: 'One cluster; null when there is none with this id.',
    args: { id: t.arg.id({ required: true, description: 'Id of the cluster.' }) },
    resolve: (_parent, { id }, { load }, info) => {
      const own = ownId('Cluster', id, 'id');
      foreseeParts(load, own, info);
      return load.cluster.load(own);
    },
  }),
);
