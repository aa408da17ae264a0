import { documents, eventsUpTo, notify, type PendingEvent, recipientsOf, type Sql } from '@qunxing/database';
import type { Procedure } from '@qunxing/standards';
import { about, addressed, toldTo } from './addressed.ts';
import { concernOf } from './concerns.ts';
import type { DomainEvent } from './domain-event.ts';
import { subjectsOf } from './subject.ts';
import { toldOf } from './told-of.ts';

/** The procedures that applications were begun under, by content hash. */
const proceduresOf = async (sql: Sql, hashes: readonly string[]): Promise<ReadonlyMap<string, Procedure>> =>
  // What is stored under the hash of a procedure was one when it was stored, and never changes.
  new Map((await documents(sql, [...new Set(hashes)])).map(({ hash, text }) => [hash, JSON.parse(text) as Procedure]));

/** Whoever acted knows it; somebody of the public has no account to be told by. */
const actorOf = (event: DomainEvent | undefined): string | undefined =>
  event !== undefined && 'by' in event && 'account' in event.by ? event.by.account : undefined;

/**
 * Tells of an event whomever it concerns. What it says depends on the event and on those before it alone, so that it is the same
 * however late it is told.
 */
export const tell = async (
  sql: Sql,
  { stream, sequence, type }: PendingEvent,
  when: { readonly at: Date; readonly mails: boolean },
): Promise<void> => {
  const told = toldOf(type);
  if (told === undefined || told.tell.length === 0) return;
  // The bodies of events of the path, as they were appended.
  const events = (await eventsUpTo(sql, { stream, sequence })).map((body) => JSON.parse(body) as DomainEvent);
  const concern = concernOf(stream, events);
  const subjects = await subjectsOf(sql, concern.applications);
  const procedures = await proceduresOf(
    sql,
    subjects.map(({ application }) => application.state.rules.procedure),
  );
  const all = addressed(told, concern, subjects, events, procedures);
  const offices = all.flatMap(({ to }) => ('named' in to ? [] : [to]));
  const recipients = await recipientsOf(sql, { offices, accounts: concern.named }, when.at);
  const actor = actorOf(events.at(-1));
  for (const recipient of recipients) {
    const telling = toldTo(all, recipient);
    if (telling === undefined || recipient.account === actor) continue;
    const [only, ...more] = telling.subjects;
    await notify(
      sql,
      recipient,
      {
        of: { stream, sequence },
        kind: telling.kind,
        title: told.title,
        sentence: about(telling),
        application: only !== undefined && more.length === 0 ? only.application.id : null,
      },
      when,
    );
  }
};
