import type { IncidentRow } from '@qunxing/database';
import { builder } from '../builder.ts';
import { Cluster } from '../cluster/cluster.ts';
import { readsParts } from '../cluster/foreseen-parts.ts';
import { Enterprise } from '../enterprise/enterprise.ts';
import { Localized } from '../localized/localized.ts';
import { encodeId } from '../node-id.ts';
import { incidentGrade, incidentKind } from './incident-words.ts';

const Incident = builder.objectRef<IncidentRow>('Incident').implement({
  description:
    'What happened (事件) in the enterprises of a cluster; grades are entered with their source, never computed.',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ id }) => encodeId('Incident', id) }),
    enterprise: t.expose('enterprise', {
      type: Enterprise,
      nullable: true,
      description: 'The enterprise; null when the cluster as a whole is concerned.',
    }),
    date: t.expose('date', { type: 'Date', description: 'The day.' }),
    kind: t.field({
      type: Localized,
      description: 'What kind of incident.',
      resolve: ({ kind }) => incidentKind(kind),
    }),
    grade: t.field({
      type: Localized,
      description: 'Its grade as entered.',
      resolve: ({ grade }) => incidentGrade(grade),
    }),
    description: t.exposeString('description', { description: 'What happened.' }),
    source: t.exposeString('source', { description: 'Where it is stated.' }),
    closedOn: t.expose('closedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day on which it was dealt with; null while open.',
    }),
  }),
});

builder.objectField(Cluster, 'incidents', (t) =>
  t.field({
    type: [Incident],
    description: 'Incidents of the cluster and of the enterprises of its rosters, the newest first.',
    extensions: readsParts('incidents'),
    resolve: ({ id }, _args, { load }) => load.part('incidents', id),
  }),
);
