import type { Application, ApplicationEvent } from '@qunxing/certification';
import type { AggregateKind } from '../aggregates/aggregate.ts';
import { type ApplicationRow, applicationColumns } from './application-rows.ts';

/** What an application consists of in the store. */
interface ApplicationAggregate {
  readonly state: Application;
  readonly event: ApplicationEvent;
  readonly row: ApplicationRow;
}

/** Applications: their table and their streams. */
export const applications: AggregateKind<ApplicationAggregate> = {
  concept: 'application',
  select: (given) => `SELECT ${applicationColumns} FROM application a WHERE a.id = ${given}`,
  write: async (sql, { next, event }, version) => {
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
  },
};
