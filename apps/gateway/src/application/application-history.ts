import { type ApplicationEvent, eventTitle, stepTitle } from '@qunxing/certification';
import type { Localized as Text } from '@qunxing/criterion';
import type { StoredEvent } from '@qunxing/database';
import { organizationOf, personOf } from '../account/doer.ts';
import { builder } from '../builder.ts';
import { Localized } from '../localized/localized.ts';
import { signatureIn } from '../signing/signature-in.ts';
import { FormPart, type FormPartShape, partNamed } from './form-part.ts';

/** An event of an application, and the parts that it may speak of. */
export interface HistoryEntry {
  readonly stored: StoredEvent;
  readonly event: ApplicationEvent;
  readonly parts: readonly FormPartShape[];
}

const PartRemark = builder
  .objectRef<{ readonly part: FormPartShape; readonly result: string; readonly comment: string }>('PartRemark')
  .implement({
    description: 'What was found or asked about one part of an application.',
    fields: (t) => ({
      part: t.expose('part', { type: FormPart, description: 'The part.' }),
      result: t.exposeString('result', {
        description: '`in-order`, `doubtful`, `reopened`, `as-reported` or `differs`.',
      }),
      comment: t.exposeString('comment', { description: 'In words; empty when nothing was said.' }),
    }),
  });

/** A review is called by its level. */
const titleOf = (event: ApplicationEvent): Text => {
  if (event.type !== 'application.reviewed') return eventTitle[event.type];
  const { 'zh-CN': zh, en } = stepTitle[event.step];
  return { 'zh-CN': `${zh}通过`, en: `${en} passed` };
};

const wordsOf = (event: ApplicationEvent): string | null => {
  switch (event.type) {
    case 'application.accepted':
    case 'application.checked-for-completeness':
      return event.comment || null;
    case 'application.withdrawn':
    case 'application.declined':
      return event.reason;
    case 'application.reviewed':
      return event.opinion;
    case 'application.verified':
      return event.record.opinion;
    default:
      return null;
  }
};

const remarksOf = (event: ApplicationEvent) => {
  switch (event.type) {
    case 'application.returned':
      return [...event.reopened.map(({ part, comment }) => ({ part, comment, result: 'reopened' })), ...event.findings];
    case 'application.reviewed':
      return event.findings;
    case 'application.verified':
      return event.record.checks;
    default:
      return [];
  }
};

/** What happened to an application, and who did it. */
export const ApplicationHistory = builder.objectRef<HistoryEntry>('ApplicationHistory').implement({
  description: 'Something that happened to an application, and who did it.',
  fields: (t) => ({
    sequence: t.int({ description: 'Counted from 1.', resolve: ({ stored }) => stored.sequence }),
    key: t.string({ description: 'E.g. `application.submitted`.', resolve: ({ stored }) => stored.type }),
    title: t.field({ type: Localized, description: 'What it is called.', resolve: ({ event }) => titleOf(event) }),
    at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ stored }) => stored.at }),
    person: t.field({
      type: Localized,
      description: 'Who did it, as the account is called now.',
      resolve: ({ stored }) => personOf(stored.by),
    }),
    organization: t.field({
      type: Localized,
      description: 'The office for which they did it.',
      resolve: ({ stored }) => organizationOf(stored.by),
    }),
    words: t.string({
      nullable: true,
      description: 'Comment, opinion or reason, as it was given.',
      resolve: ({ event }) => wordsOf(event),
    }),
    visitedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'For an on-site verification: the day of the visit.',
      resolve: ({ event }) => (event.type === 'application.verified' ? event.record.visitedOn : null),
    }),
    remarks: t.field({
      type: [PartRemark],
      description: 'What was found or asked about single parts.',
      resolve: ({ event, parts }) =>
        remarksOf(event).map(({ part, result, comment }) => ({ part: partNamed(parts, part), result, comment })),
    }),
    signature: t.string({
      nullable: true,
      description: 'For an official act: hash of its signature, `sha256:<hex>`.',
      resolve: ({ stored }) => signatureIn(stored),
    }),
    hash: t.string({ description: 'Hash of the event, `sha256:<hex>`.', resolve: ({ stored }) => stored.hash }),
  }),
});
