import { type Frontier, readHash, writtenHash } from '@qunxing/audit-log';
import { only, type Sql } from '../connection/sql.ts';
import { platformDigest } from '../identity/platform-digest.ts';

/** The log as far as it has come: what is kept of its tree, and how many streams its events are of. */
export interface LogState {
  readonly frontier: Frontier;
  readonly streams: number;
}

interface StateRow {
  readonly size: number;
  readonly streams: number;
  readonly roots: readonly string[];
}

const select = 'SELECT size, streams, roots FROM audit_log';

const stateOf = ({ size, streams, roots }: StateRow): LogState => ({
  streams,
  frontier: {
    size,
    roots: roots.map((root) => {
      const hash = readHash(platformDigest, root);
      if (hash === undefined) throw new Error(`the log has kept ${root}, which is no root`);
      return hash;
    }),
  },
});

/** The log as it stands. */
export const logState = async (sql: Sql): Promise<LogState> => stateOf(await only(sql.query<StateRow>(select)));

/** The log as it stands, for one who changes it or signs it: others wait until the transaction has ended. */
export const lockedLog = async (sql: Sql): Promise<LogState> =>
  stateOf(await only(sql.query<StateRow>(`${select} FOR UPDATE`)));

/** Keeps how far the log has come. */
export const keepLogState = async (sql: Sql, { frontier, streams }: LogState): Promise<void> => {
  await sql.query('UPDATE audit_log SET size = $1::int, streams = $2::int, roots = $3::text[]', [
    frontier.size,
    streams,
    frontier.roots.map((root) => writtenHash(platformDigest, root)),
  ]);
};
