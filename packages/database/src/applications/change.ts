import type { Application, ApplicationEvent, ApplicationRefusal, Outcome } from '@qunxing/certification';
import type { Database } from '../connection/database.ts';
import { first, type Sql } from '../connection/sql.ts';
import { type Act, keepAct, performedBefore } from '../events/act.ts';
import { appendEvent } from '../events/event.ts';
import { type ApplicationRow, applicationColumns, applicationStream } from './application-rows.ts';

/** What asking for a change comes to. Whatever is not `changed` left everything as it was. */
export type Change =
  /** Done now, or by an earlier try of the same request. */
  | { readonly changed: ApplicationRow }
  | { readonly refused: ApplicationRefusal }
  /** Somebody else changed it first: as it is now. */
  | { readonly conflict: ApplicationRow }
  /** The key of the request was used for something else. */
  | { readonly keyTaken: true }
  | { readonly unknown: true };

/** A verb with its facts; it may read and write with the transaction's `sql`, and what it wrote is undone when it refuses. */
export type Verb = (
  application: Application,
  sql: Sql,
) => Promise<Outcome<Application, ApplicationEvent, ApplicationRefusal>>;

/** Ends a transaction without a fault: everything is undone and this is the answer. */
class Undone extends Error {
  readonly answer: Change;
  constructor(answer: Change) {
    super('undone');
    this.answer = answer;
  }
}

/** Runs work whose refusal undoes what it wrote. */
const orUndone = async (database: Database, work: (sql: Sql) => Promise<Change>): Promise<Change> => {
  try {
    return await database.transaction(work);
  } catch (problem) {
    if (problem instanceof Undone) return problem.answer;
    throw problem;
  }
};

const read = (sql: Sql, id: string, lock = ''): Promise<ApplicationRow | undefined> =>
  first(sql.query<ApplicationRow>(`SELECT ${applicationColumns} FROM application a WHERE a.id = $1 ${lock}`, [id]));

/** Saves the state that an event led to, with the event, and that the act was done. */
const save = async (
  sql: Sql,
  act: Act,
  version: number,
  { next, event }: { readonly next: Application; readonly event: ApplicationEvent },
): Promise<Change> => {
  const { at } = event.moment;
  await sql.query(
    `INSERT INTO application (id, round_id, cluster_id, applicant_code, stage, version, state, procedure_hash, standard_hash,
       handed_in_at, since)
     VALUES ($1, $2, $3, $4, $5, $6::int, $7::jsonb, $8, $9, $10::timestamptz, $11::timestamptz)
     ON CONFLICT (id) DO UPDATE SET stage = excluded.stage, version = excluded.version, state = excluded.state,
       handed_in_at = coalesce(application.handed_in_at, excluded.handed_in_at),
       since = CASE WHEN application.stage = excluded.stage THEN application.since ELSE excluded.since END`,
    [
      next.id,
      next.rules.round,
      next.cluster,
      next.applicant,
      next.stage,
      version,
      JSON.stringify(next),
      next.rules.procedure,
      next.rules.standard,
      event.type === 'application.submitted' ? at : null,
      at,
    ],
  );
  const place = { stream: applicationStream(next.id), sequence: version };
  await appendEvent(sql, place, event);
  if (!(await keepAct(sql, act, place))) throw new Undone({ keyTaken: true });
  const changed = await read(sql, next.id);
  if (changed === undefined) throw new Error(`the application ${next.id} was saved and is not there`);
  return { changed };
};

/** The answer to a request that was made before; undefined for a new one. */
const answeredBefore = async (sql: Sql, act: Act): Promise<Change | undefined> => {
  const before = await performedBefore(sql, act);
  if (before === undefined) return undefined;
  if (before === 'another') return { keyTaken: true };
  const application = await read(sql, before.stream.slice(applicationStream('').length));
  return application === undefined ? { keyTaken: true } : { changed: application };
};

/**
 * Changes an application by one verb, as one transaction: its new state, the event and that the request was done, or nothing. The
 * verb decides on the version that who asks has seen; when there is a newer one, that is the answer.
 */
export const changeApplication = (
  database: Database,
  { id, version, act }: { readonly id: string; readonly version: number; readonly act: Act },
  verb: Verb,
): Promise<Change> =>
  orUndone(database, async (sql) => {
    const row = await read(sql, id, 'FOR UPDATE');
    const answered = await answeredBefore(sql, act);
    if (answered !== undefined) return answered;
    if (row === undefined) return { unknown: true };
    if (row.version !== version) return { conflict: row };
    const outcome = await verb(row.state, sql);
    if ('refused' in outcome) throw new Undone(outcome);
    return save(sql, act, version + 1, outcome);
  });

/** Begins an application for a cluster. Two at once for one cluster wait for each other, so that the second sees the first. */
export const beginApplication = (
  database: Database,
  { clusterId, act }: { readonly clusterId: string; readonly act: Act },
  verb: (sql: Sql) => Promise<Outcome<Application, ApplicationEvent, ApplicationRefusal>>,
): Promise<Change> =>
  orUndone(database, async (sql) => {
    await sql.query(`SELECT id FROM cluster WHERE id = $1 FOR UPDATE`, [clusterId]);
    const answered = await answeredBefore(sql, act);
    if (answered !== undefined) return answered;
    const outcome = await verb(sql);
    return 'refused' in outcome ? outcome : save(sql, act, 1, outcome);
  });
