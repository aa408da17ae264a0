import type { Certification, CertificationEvent } from '@qunxing/certification';
import type { AggregateKind } from '../aggregates/aggregate.ts';
import type { Sql } from '../connection/sql.ts';

/** A certification as it stands. */
export interface CertificationRow {
  readonly id: string;
  readonly clusterId: string;
  readonly applicationId: string;
  /** Counts the changes. */
  readonly version: number;
  readonly state: Certification;
}

interface CertificationAggregate {
  readonly state: Certification;
  readonly event: CertificationEvent;
  readonly row: CertificationRow;
}

const columns = `c.id, c.cluster_id AS "clusterId", c.application_id AS "applicationId", c.version, c.state`;

const endOf = ({ term }: Certification): string | null => ('endsBefore' in term ? term.endsBefore : null);

/** Certifications: their table and their streams. */
export const certifications: AggregateKind<CertificationAggregate> = {
  concept: 'certification',
  select: (given) => `SELECT ${columns} FROM certification c WHERE c.id = ${given}`,
  write: async (sql, { next, event }, version) => {
    await sql.query(
      `INSERT INTO certification (id, cluster_id, application_id, number, stage, version, state, ends_before, since)
       VALUES ($1, $2, $3, $4, $5, $6::int, $7::jsonb, $8::date, $9::timestamptz)
       ON CONFLICT (id) DO UPDATE SET stage = excluded.stage, version = excluded.version, state = excluded.state,
         ends_before = excluded.ends_before, since = excluded.since`,
      [
        next.id,
        next.cluster,
        next.application,
        next.number,
        next.stage,
        version,
        JSON.stringify(next),
        endOf(next),
        event.moment.at,
      ],
    );
  },
};

/** The certifications that applications led to. One statement. */
export const certificationsOf = (sql: Sql, applications: readonly string[]): Promise<readonly CertificationRow[]> =>
  sql.query<CertificationRow>(`SELECT ${columns} FROM certification c WHERE c.application_id = ANY($1::text[])`, [
    applications,
  ]);
