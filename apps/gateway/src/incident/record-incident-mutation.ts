import { recordIncident } from '@qunxing/certification';
import { type IncidentEntryRow, incidents, newId } from '@qunxing/database';
import { z } from 'zod';
import type { ActResult } from '../act/act-result.ts';
import { beginOne } from '../act/perform-on.ts';
import { Refused } from '../act/refused.ts';
import { actingAs } from '../application/acting.ts';
import { builder } from '../builder.ts';
import { Cluster } from '../cluster/cluster.ts';
import { keyArgument } from '../list/list-arguments.ts';
import { wrongInput } from '../mistake/mistake.ts';
import { ownId } from '../node-id.ts';

const IncidentKind = builder.enumType('IncidentKind', {
  description: 'What kind of incident.',
  values: {
    safety: { value: 'safety', description: '生产安全事故.' },
    quality: { value: 'quality', description: '质量事故.' },
    environment: { value: 'environment', description: '环境污染事故.' },
    network_security: { value: 'network-security', description: '网络安全事件.' },
    data_security: { value: 'data-security', description: '数据安全事件.' },
    tax: { value: 'tax', description: '偷税漏税.' },
    dishonesty: { value: 'dishonesty', description: '严重失信.' },
    other: { value: 'other', description: '其他重大问题.' },
  } as const,
});

const IncidentGrade = builder.enumType('IncidentGrade', {
  description: 'Grade of an incident, as its source states it.',
  values: {
    ordinary: { value: '一般', description: '一般.' },
    considerable: { value: '较大', description: '较大.' },
    major: { value: '重大', description: '重大.' },
    extraordinary: { value: '特别重大', description: '特别重大.' },
  } as const,
});

type Recorded = Exclude<ActResult<IncidentEntryRow>, { readonly kind: 'conflict' }>;

const IncidentRecorded = builder
  .objectRef<Extract<Recorded, { readonly kind: 'changed' }>>('IncidentRecorded')
  .implement({
    description: 'An incident that was entered, by this request or by an earlier try of it.',
    fields: (t) => ({
      cluster: t.field({
        type: Cluster,
        description: 'Its cluster, with all its incidents.',
        resolve: async ({ row: { clusterId } }, _args, { load }) => {
          const cluster = await load.cluster.load(clusterId);
          if (cluster === null) throw new Error(`the cluster ${clusterId} has an incident and is not there`);
          return cluster;
        },
      }),
    }),
  });

const RecordIncidentResult = builder.unionType('RecordIncidentResult', {
  description: 'The incident that was entered, or why it was not.',
  types: [IncidentRecorded, Refused],
  resolveType: ({ kind }: Recorded) => (kind === 'Refused' ? Refused : IncidentRecorded),
});

/** The longest description or source, in characters. */
const sentences = z.string().max(2000);

builder.mutationField('recordIncident', (t) =>
  t.field({
    type: RecordIncidentResult,
    description:
      'Enters an incident of a cluster into the register (登记事件), with grade and source as stated: eligibility is read from it.',
    args: {
      cluster: t.arg.id({ required: true, description: 'Id of the cluster.' }),
      kind: t.arg({ type: IncidentKind, required: true, description: 'What kind of incident.' }),
      grade: t.arg({ type: IncidentGrade, description: 'Its grade; left out where the kind has none.' }),
      date: t.arg({ type: 'Date', required: true, description: 'The day on which it happened.' }),
      description: t.arg.string({ required: true, description: 'What happened.', validate: sentences }),
      source: t.arg.string({ required: true, description: 'Where it is stated.', validate: sentences }),
      ...keyArgument(),
    },
    resolve: async (_parent, { cluster: id, key, grade = null, kind, date, description, source }, context) => {
      actingAs(context.viewer);
      const row = await context.load.cluster.load(ownId('Cluster', id, 'cluster'));
      if (row === null) throw wrongInput('cluster', '没有这个集群。', 'there is no such cluster.');
      const stated = { kind, grade, date, description, source };
      const asked = { verb: 'recordIncident', key, given: { cluster: row.id, ...stated } };
      const cluster = { id: row.id, counties: row.counties.map(({ code }) => code) };
      const entered = await beginOne(incidents, ['cluster', row.id], asked, context, async ({ by, moment }) =>
        recordIncident({ id: newId(), by, cluster, stated }, moment),
      );
      if (entered.kind !== 'changed' && entered.kind !== 'Refused')
        throw new Error('a new entry of the incident register has one version only, and is not signed');
      return entered;
    },
  }),
);
