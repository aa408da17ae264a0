import { type ListEventType, listEventTitle } from '@qunxing/certification';
import { eventsOf, type StoredEvent } from '@qunxing/database';
import { organizationOf, personOf } from '../account/doer.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Localized } from '../localized/localized.ts';
import { signatureIn } from '../signing/signature-in.ts';

/** What happened to a list, an objection or a certification, and who did it. */
export const ListHistory = builder.objectRef<StoredEvent>('ListHistory').implement({
  description: 'Something that happened to a list, to an objection or to a certification, and who did it.',
  fields: (t) => ({
    sequence: t.exposeInt('sequence', { description: 'Counted from 1.' }),
    key: t.exposeString('type', { description: 'E.g. `recommendation-list.extended`.' }),
    title: t.field({
      type: Localized,
      description: 'What it is called.',
      // Streams of lists, objections and certifications hold their own events only.
      resolve: ({ type }) => listEventTitle[type as ListEventType],
    }),
    at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ at }) => at }),
    person: t.field({
      type: Localized,
      description: 'Who did it, as the account is called now.',
      resolve: ({ by }) => personOf(by),
    }),
    organization: t.field({
      type: Localized,
      description: 'The office for which they did it.',
      resolve: ({ by }) => organizationOf(by),
    }),
    signature: t.string({
      nullable: true,
      description: 'For an official act: hash of its signature, `sha256:<hex>`.',
      resolve: signatureIn,
    }),
    hash: t.exposeString('hash', { description: 'Hash of the event, `sha256:<hex>`.' }),
  }),
});

/** What happened to a list, an objection or a certification, by its stream, in order. */
export const historyOf = (stream: string, { gateway }: Pick<Context, 'gateway'>): Promise<readonly StoredEvent[]> =>
  eventsOf(gateway.database.sql, [stream]);
