import {
  archivedEvaluations,
  choicesOf,
  clustersById,
  type Database,
  enterprisesById,
  evaluationsById,
  figuresById,
  figuresOf,
  incidentsOf,
  latestEvaluations,
  recognitionsOf,
  rosterYears,
  titleCounts,
} from '@qunxing/database';
import DataLoader from 'dataloader';

/** Reads one row a key for all keys of one moment in one statement. */
const one = <Row>(read: (keys: readonly string[]) => Promise<readonly Row[]>, keyOf: (row: Row) => string) =>
  new DataLoader<string, Row | null>(async (keys) => {
    const rows = new Map((await read(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });

/** Reads the rows of every key of one moment in one statement. */
const many = <Row>(read: (keys: readonly string[]) => Promise<readonly Row[]>, keyOf: (row: Row) => string) =>
  new DataLoader<string, readonly Row[]>(async (keys) => {
    const rows = Map.groupBy(await read(keys), keyOf);
    return keys.map((key) => rows.get(key) ?? []);
  });

/**
 * What a request reads by key, each thing in one statement whatever the number of keys, and no thing twice. They live as
 * long as the request.
 */
export const createLoaders = ({ sql }: Database, today: string) => ({
  cluster: one(
    (ids) => clustersById(sql, ids),
    ({ id }) => id,
  ),
  enterprise: one(
    (ids) => enterprisesById(sql, ids),
    ({ id }) => id,
  ),
  evaluation: one(
    (ids) => evaluationsById(sql, ids),
    ({ id }) => id,
  ),
  archived: one(
    (ids) => archivedEvaluations(sql, ids),
    ({ id }) => id,
  ),
  revision: one(
    (ids) => figuresById(sql, ids),
    ({ id }) => id,
  ),
  latestEvaluations: many(
    (ids) => latestEvaluations(sql, ids),
    ({ clusterId }) => clusterId,
  ),
  figures: many(
    (ids) => figuresOf(sql, ids),
    ({ clusterId }) => clusterId ?? '',
  ),
  choices: many(
    (ids) => choicesOf(sql, ids),
    ({ clusterId }) => clusterId,
  ),
  recognitions: many(
    (ids) => recognitionsOf(sql, ids),
    ({ clusterId }) => clusterId,
  ),
  incidents: many(
    (ids) => incidentsOf(sql, ids),
    ({ forCluster }) => forCluster,
  ),
  rosterYears: many(
    (ids) => rosterYears(sql, ids),
    ({ clusterId }) => clusterId,
  ),
  titleCounts: many(
    (ids) => titleCounts(sql, ids, today),
    ({ clusterId }) => clusterId,
  ),
});

/** What a request reads by key. */
export type Loaders = ReturnType<typeof createLoaders>;
