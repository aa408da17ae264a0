import type { CertificationRow } from '@qunxing/database';
import { certifications, streamOf } from '@qunxing/database';
import { Application } from '../application/application.ts';
import { roundOf } from '../application/rules-of.ts';
import { seenApplication } from '../application/seen-application.ts';
import { builder } from '../builder.ts';
import { Cluster } from '../cluster/cluster.ts';
import { historyOf, ListHistory } from '../list/list-history.ts';
import { ownId } from '../node-id.ts';
import { Round } from '../programme/round.ts';
import { seenCertification } from './seen-certification.ts';

/** The status that a cluster was granted. */
export const Certification = builder.objectRef<CertificationRow>('Certification');

builder.node(Certification, {
  description: 'The status that a cluster was granted (认定).',
  id: { resolve: ({ id }) => id },
  loadMany: (ids, context) => Promise.all(ids.map((id) => seenCertification(id, context))),
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Counts the changes.' }),
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
    round: t.field({
      type: Round,
      description: 'The round of the application that led to it.',
      resolve: ({ state }, _args, { gateway }) => roundOf(gateway, state.rules.round),
    }),
    application: t.field({
      type: Application,
      nullable: true,
      description: 'The application that led to it; null for those who do not see it.',
      resolve: ({ applicationId }, _args, context) => seenApplication(applicationId, context),
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
    history: t.field({
      type: [ListHistory],
      description: 'What happened to it, in order; empty for those who do not see the application that led to it.',
      complexity: { field: 5, multiplier: 20 },
      resolve: async ({ id, applicationId }, _args, context) =>
        (await seenApplication(applicationId, context)) === null
          ? []
          : historyOf(streamOf(certifications, id), context),
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

builder.queryField('certification', (t) =>
  t.field({
    type: Certification,
    nullable: true,
    description: 'One certification; null when there is none with this id, or none that the person may see.',
    args: { id: t.arg.id({ required: true, description: 'Id of the certification.' }) },
    resolve: (_parent, { id }, context) => seenCertification(ownId('Certification', id, 'id'), context),
  }),
);
