import type { RecognitionRow } from '@qunxing/database';
import { builder } from '../builder.ts';
import { Cluster } from './cluster.ts';
import { readsParts } from './foreseen-parts.ts';

const Recognition = builder.objectRef<RecognitionRow>('Recognition').implement({
  description: 'A published recognition (认定情况): a status, not a figure.',
  fields: (t) => ({
    text: t.exposeString('label', { description: 'In the words of the source.' }),
    level: t.exposeString('level', { description: '`national` or `province`.' }),
    year: t.exposeInt('year', { nullable: true, description: 'Year of the announcement, where the source says so.' }),
    batch: t.exposeString('batch', { nullable: true, description: 'Batch, where the source says so.' }),
    proposed: t.exposeBoolean('proposed', { description: 'Whether it was proposed only, as in a public notice.' }),
    source: t.exposeString('source', { description: 'Where it was published.' }),
    note: t.exposeString('note', { nullable: true, description: 'What else the record says.' }),
  }),
});

builder.objectField(Cluster, 'recognitions', (t) =>
  t.field({
    type: [Recognition],
    description: 'Published recognitions, national ones first.',
    extensions: readsParts('recognitions'),
    resolve: ({ id }, _args, { load }) => load.part('recognitions', id),
  }),
);
