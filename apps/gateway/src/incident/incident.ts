import type { Localized as Text } from '@qunxing/criterion';
import type { IncidentRow } from '@qunxing/database';
import { builder } from '../builder.ts';
import { Cluster } from '../cluster/cluster.ts';
import { readsParts } from '../cluster/foreseen-parts.ts';
import { Enterprise } from '../enterprise/enterprise.ts';
import { Localized } from '../localized/localized.ts';
import { encodeId } from '../node-id.ts';

const text = (zh: string, en: string): Text => ({ 'zh-CN': zh, en });

const kinds: Readonly<Record<string, Text>> = {
  safety: text('生产安全事故', 'safety accident'),
  quality: text('质量事故', 'quality accident'),
  environment: text('环境污染事故', 'environmental accident'),
  'network-security': text('网络安全事件', 'network-security event'),
  'data-security': text('数据安全事件', 'data-security event'),
  tax: text('偷税漏税', 'tax evasion'),
  dishonesty: text('严重失信', 'serious dishonesty'),
  other: text('其他重大问题', 'other major problem'),
};

const grades: Readonly<Record<string, Text>> = {
  一般: text('一般', 'ordinary'),
  较大: text('较大', 'considerable'),
  重大: text('重大', 'major'),
  特别重大: text('特别重大', 'extraordinary'),
};

const ungraded = text('不分级', 'not graded');
const asEntered = (words: Readonly<Record<string, Text>>, value: string): Text => words[value] ?? text(value, value);

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
      resolve: ({ kind }) => asEntered(kinds, kind),
    }),
    grade: t.field({
      type: Localized,
      description: 'Its grade as entered.',
      resolve: ({ grade }) => (grade === null ? ungraded : asEntered(grades, grade)),
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
