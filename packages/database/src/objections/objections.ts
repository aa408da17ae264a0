import type { Objection, ObjectionEvent } from '@qunxing/certification';
import type { AggregateKind } from '../aggregates/aggregate.ts';
import type { Sql } from '../connection/sql.ts';

/** An objection as it stands. */
export interface ObjectionRow {
  readonly id: string;
  readonly noticeId: string;
  readonly applicationId: string;
  readonly stage: Objection['stage'];
  /** Counts the changes. */
  readonly version: number;
  readonly state: Objection;
  /** When it came into its stage, ISO date and time. */
  readonly since: string;
}

/** What an objection consists of in the store. */
export interface ObjectionAggregate {
  readonly state: Objection;
  readonly event: ObjectionEvent;
  readonly row: ObjectionRow;
}

/** The columns of an objection `o`. */
export const objectionColumns = `o.id, o.notice_id AS "noticeId", o.application_id AS "applicationId", o.stage, o.version, o.state,
  to_json(o.since) #>> '{}' AS since`;

/** Objections: their table and their streams. */
export const objections: AggregateKind<ObjectionAggregate> = {
  concept: 'objection',
  select: (given) => `SELECT ${objectionColumns} FROM objection o WHERE o.id = ${given}`,
  write: async (sql, { next, event }, version) => {
    await sql.query(
      `INSERT INTO objection (id, notice_id, application_id, stage, version, state, since)
       VALUES ($1, $2, $3, $4, $5::int, $6::jsonb, $7::timestamptz)
       ON CONFLICT (id) DO UPDATE SET stage = excluded.stage, version = excluded.version, state = excluded.state,
         since = excluded.since`,
      [next.id, next.notice, next.application, next.stage, version, JSON.stringify(next), event.moment.at],
    );
  },
};

/** The objections of notices, in the order in which they came. One statement. */
export const objectionsOfNotices = (sql: Sql, notices: readonly string[]): Promise<readonly ObjectionRow[]> =>
  sql.query<ObjectionRow>(
    `SELECT ${objectionColumns} FROM objection o WHERE o.notice_id = ANY($1::text[]) ORDER BY o.state #>> '{filed,at}', o.id`,
    [notices],
  );
