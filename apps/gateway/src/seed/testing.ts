import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfiguration, shippedConfiguration } from '@qunxing/configuration';
import { type ClusterRow, caseInputs, clusterPage, type Database } from '@qunxing/database';
import { openTestDatabase } from '@qunxing/database/testing';
import { pino } from 'pino';
import type { Gateway } from '../gateway.ts';
import { openGateway, readLibrary } from '../start/open-gateway.ts';

const log = pino({ level: 'silent' });
const now = () => new Date('2026-03-02T01:00:00Z');

/** A gateway over a new, empty database; as shipped, unless another configuration is named. */
export const openUnseeded = async (demonstration: boolean, file = shippedConfiguration): Promise<Gateway> => {
  const configured = await readConfiguration(file);
  if ('wrong' in configured) throw new Error(configured.wrong[0]?.en);
  const { configuration } = configured;
  const rules = await readLibrary(configuration, file, log);
  if ('wrong' in rules) throw new Error(rules.wrong[0]?.en);
  const database = await openTestDatabase('embedded', { demonstration });
  // Seeding hands in no files: nothing is ever written there.
  return openGateway(configuration, rules.library, database, { log, files: join(tmpdir(), 'qunxing-no-files') }, now);
};

/** The demonstration clusters of a database in order of place, with their standing under the exercise standard. */
export const demonstrationRows = ({ sql }: Database): Promise<readonly ClusterRow[]> =>
  clusterPage(sql, { demonstration: true, standard: 'guizhou-exercise' }, { limit: 100, offset: 0 });

/** A case without the ids of the rosters, titles and figures that it was counted from. */
const withoutRevisions = (read: object): object =>
  JSON.parse(
    JSON.stringify(read, (key, value: unknown) => (['revision', 'revisions'].includes(key) ? undefined : value)),
  ) as object;

/** Everything an evaluation reads about the demonstration clusters, by name and without ids that differ between databases. */
export const demonstrationCasesOf = async (database: Database) => {
  const rows = await demonstrationRows(database);
  const moment = { referenceYear: 2025, referenceDate: '2024-12-31' };
  const ids = rows.map(({ id }) => id);
  const inputs = await caseInputs(database.sql, ids, moment);
  return new Map(
    rows.map(({ id, name, latest }) => {
      const { provenance: _ids, subject: _id, ...read } = inputs.get(id) ?? {};
      return [name, { ...withoutRevisions(read), verdict: latest?.verdict }] as const;
    }),
  );
};

const tables = [
  'cluster',
  'cluster_county',
  'enterprise',
  'roster_revision',
  'roster_member',
  'title',
  'incident',
  'figure_revision',
  'figure_choice',
  'evaluation',
  'seed_step',
  'account',
] as const;

/** How many rows each table has that seeding writes. */
export const rowCounts = async ({ sql }: Database): Promise<Readonly<Record<string, number>>> => {
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const [row] = await sql.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`);
    counts[table] = row?.count ?? 0;
  }
  return counts;
};
