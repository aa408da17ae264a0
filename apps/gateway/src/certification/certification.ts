import type { CertificationRow } from '@qunxing/database';
import { Application } from '../application/application.ts';
import { builder } from '../builder.ts';
import { Cluster } from '../cluster/cluster.ts';

/** The status that a cluster was granted. */
export const Certification = builder.objectRef<CertificationRow>('Certification');

Certification.implement({
  description: 'The status that a cluster was granted (认定).',
  fields: (t) => ({
    number: t.string({ description: 'Document number of the decision.', resolve: ({ state }) => state.number }),
    cluster: t.field({
      type: Cluster,
      description: 'The cluster.',
      resolve: async ({ clusterId }, _args, { load }) => {
        const row = await load.cluster.load(clusterId);
        if (row === null) throw new Error(`a certification names the cluster ${clusterId}, which is not stored`);
        return row;
      },
    }),
    certifiedAt: t.field({
      type: 'DateTime',
      description: 'When it was granted.',
      resolve: ({ state }) => new Date(state.certified.moment.at),
    }),
    endsBefore: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day on which it is valid no more; null while the procedure does not settle the term.',
      resolve: ({ state: { term } }) => ('endsBefore' in term ? term.endsBefore : null),
    }),
  }),
});

builder.objectField(Application, 'certification', (t) =>
  t.field({
    type: Certification,
    nullable: true,
    description: 'The certification that it led to; null while it has led to none.',
    resolve: ({ id }, _args, { load }) => load.certificationOf.load(id),
  }),
);
