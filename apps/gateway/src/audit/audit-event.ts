import type { AuditEventRow } from '@qunxing/database';
import { builder } from '../builder.ts';
import { Localized } from '../localized/localized.ts';
import { encodeId } from '../node-id.ts';
import { conceptTitle, partsOfStream, titleOf } from './event-words.ts';

/** What did something that no account did. */
const systemOf = (body: string): string | null => {
  const event: unknown = JSON.parse(body);
  if (typeof event !== 'object' || event === null || !('by' in event)) return null;
  const { by } = event;
  if (typeof by !== 'object' || by === null) return null;
  if ('role' in by && by.role === 'public') return 'public';
  return 'system' in by && typeof by.system === 'string' ? by.system : null;
};

/** What a stream is about. */
const AuditSubject = builder.objectRef<Pick<AuditEventRow, 'stream' | 'cluster'>>('AuditSubject').implement({
  description: 'What a stream of events is about.',
  fields: (t) => ({
    stream: t.exposeString('stream', { description: 'Name of the stream, `<concept>/<id>`.' }),
    concept: t.string({ description: 'E.g. `application`.', resolve: ({ stream }) => partsOfStream(stream).concept }),
    title: t.field({
      type: Localized,
      description: 'What kind of thing it is.',
      resolve: ({ stream }) => conceptTitle(partsOfStream(stream).concept),
    }),
    key: t.string({
      description:
        'Of an application or its form the global id of the application, of a cluster its own, of anything else what stands behind the concept.',
      resolve: ({ stream }) => {
        const { concept, key } = partsOfStream(stream);
        if (concept === 'cluster') return encodeId('Cluster', key);
        return concept === 'application' || concept === 'form' ? encodeId('Application', key) : key;
      },
    }),
    cluster: t.exposeString('cluster', {
      nullable: true,
      description: 'Name of the cluster, or of that of an application or its form.',
    }),
  }),
});

/** An event, for the auditor. */
export const AuditEvent = builder.objectRef<AuditEventRow>('AuditEvent').implement({
  description: 'Something that happened, as it is kept for ever.',
  fields: (t) => ({
    id: t.id({
      description: 'Its stream and its place there.',
      resolve: ({ stream, sequence }) => encodeId('AuditEvent', `${stream}#${sequence}`),
    }),
    subject: t.field({ type: AuditSubject, description: 'What it is about.', resolve: (row) => row }),
    sequence: t.exposeInt('sequence', { description: 'Its place in the stream, counted from 1.' }),
    key: t.exposeString('type', { description: 'E.g. `application.submitted`.' }),
    title: t.field({ type: Localized, description: 'What it is called.', resolve: ({ type }) => titleOf(type) }),
    at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ at }) => at }),
    login: t.string({
      nullable: true,
      description: 'Login of who did it; null for what no account did.',
      resolve: ({ by }) => by?.login ?? null,
    }),
    person: t.field({
      type: Localized,
      nullable: true,
      description: 'Who did it, as the account is called now; null for what no account did.',
      resolve: ({ by }) => by?.displayName ?? null,
    }),
    organization: t.field({
      type: Localized,
      nullable: true,
      description: 'The office of that account.',
      resolve: ({ by }) => by?.organization ?? null,
    }),
    system: t.string({
      nullable: true,
      description:
        'What did it where no account did: `qunxing`, who worked at the machine, such as `wang@office-3`, or `public` for somebody of the public.',
      resolve: ({ by, body }) => (by === null ? systemOf(body) : null),
    }),
    body: t.exposeString('body', { description: 'All that it says, as canonical JSON. Personal data are not in it.' }),
    hash: t.exposeString('hash', { description: 'Hash of the body, `sha256:<hex>`.' }),
    leaf: t.exposeInt('leafIndex', {
      nullable: true,
      description: 'Its place in the log, counted from 0; null for the seconds until it is there.',
    }),
  }),
});
