import type { SpotCheck, SpotCheckEvent } from '@qunxing/certification';
import type { AggregateKind } from '../aggregates/aggregate.ts';
import { rowOf } from '../aggregates/rows.ts';
import { only, type Sql } from '../connection/sql.ts';

/** A spot check as it stands, with what lists select and sort by. */
export interface SpotCheckRow {
  readonly id: string;
  readonly roundId: string;
  /** Division of the office that ordered it. */
  readonly divisionCode: string;
  readonly stage: SpotCheck['stage'];
  /** Counts the changes. */
  readonly version: number;
  readonly state: SpotCheck;
  /** When it came into its stage, ISO date and time. */
  readonly since: string;
}

interface SpotCheckAggregate {
  readonly state: SpotCheck;
  readonly event: SpotCheckEvent;
  readonly row: SpotCheckRow;
}

const columns = `k.id, k.round_id AS "roundId", k.division_code AS "divisionCode", k.stage, k.version, k.state,
  to_json(k.since) #>> '{}' AS since`;

/** Spot checks: their table and their streams. */
export const spotChecks: AggregateKind<SpotCheckAggregate> = {
  concept: 'spot-check',
  select: (given) => `SELECT ${columns} FROM spot_check k WHERE k.id = ${given}`,
  write: async (sql, { next, event }, version) => {
    await sql.query(
      `INSERT INTO spot_check (id, round_id, division_code, stage, version, state, since)
       VALUES ($1, $2, $3, $4, $5::int, $6::jsonb, $7::timestamptz)
       ON CONFLICT (id) DO UPDATE SET stage = excluded.stage, version = excluded.version, state = excluded.state,
         since = CASE WHEN spot_check.stage = excluded.stage THEN spot_check.since ELSE excluded.since END`,
      [next.id, next.round, next.ordered.by.division, next.stage, version, JSON.stringify(next), event.moment.at],
    );
  },
};

/** One spot check by its id; undefined when there is none. One statement. */
export const spotCheckById = (sql: Sql, id: string): Promise<SpotCheckRow | undefined> => rowOf(sql, spotChecks, id);

/** One page of the spot checks that an office of a division ordered, or of all; the newest first. One statement. */
export const spotCheckPage = (
  sql: Sql,
  division: string | null,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly SpotCheckRow[]> =>
  sql.query<SpotCheckRow>(
    `SELECT ${columns} FROM spot_check k WHERE $1::text IS NULL OR k.division_code = $1
     ORDER BY k.state #>> '{ordered,moment,at}' DESC, k.id DESC LIMIT $2::int OFFSET $3::int`,
    [division, limit, offset],
  );

/** How many spot checks an office of a division ordered, or all. One statement. */
export const countSpotChecks = async (sql: Sql, division: string | null): Promise<number> => {
  const text = 'SELECT count(*)::int AS checks FROM spot_check k WHERE $1::text IS NULL OR k.division_code = $1';
  return (await only(sql.query<{ checks: number }>(text, [division]))).checks;
};
