import type { PublishedFigure, PublishedFigures, Recognition } from '@qunxing/published-figures';
import { saveClusters } from '../clusters/save-clusters.ts';
import type { Database } from '../connection/database.ts';
import type { Sql } from '../connection/sql.ts';
import { chooseFigures } from '../figures/choose-figures.ts';
import { recordFigures } from '../figures/record-figures.ts';
import { newId } from '../identity/new-id.ts';
import type { Recorded } from '../identity/recorded.ts';
import {
  clusterEntry,
  figureEntry,
  figureFingerprint,
  figureSubject,
  recognitionFingerprint,
} from './published-entries.ts';

/** What a reading of published figures added. What the database had already was left as it is. */
export interface SavedFigures {
  readonly clusters: number;
  readonly figures: number;
  readonly recognitions: number;
  /** Figures put to use, because nothing was in use for their item and year or an earlier loading had chosen it. */
  readonly choices: number;
  /** Figures and recognitions that were there already. */
  readonly known: number;
}

/** Where a reading comes from and to which programme its clusters belong. */
export interface PublishedOrigin extends Recorded {
  readonly programmeId: string;
  /** Name of the file, shown as the source of its clusters. */
  readonly source: string;
}

/** Revisions that a file stated before: by what makes them the same, and by what they are a statement about. */
interface Stated {
  readonly byFingerprint: ReadonlyMap<string, string>;
  readonly byStatement: ReadonlyMap<string, string>;
}

const statementKey = (parts: readonly (string | null)[]): string => JSON.stringify(parts);

const statementOf = ({ cluster, key, period, qualifier, source }: PublishedFigure): string =>
  statementKey([cluster, key, period.label, qualifier, source]);

const readStated = async (sql: Sql): Promise<Stated> => {
  const rows = await sql.query<{
    id: string;
    fingerprint: string;
    name: string;
    key: string;
    period: string;
    qualifier: string | null;
    source: string;
  }>(
    `SELECT f.id, f.fingerprint, coalesce(c.name, f.subject) AS name, f.published_key AS key, f.period_label AS period,
       f.qualifier, f.source
     FROM figure_revision f LEFT JOIN cluster c ON c.id = f.cluster_id
     WHERE f.fingerprint IS NOT NULL ORDER BY f.sequence`,
  );
  return {
    byFingerprint: new Map(rows.map(({ fingerprint, id }) => [fingerprint, id])),
    byStatement: new Map(
      rows.map(({ id, name, key, period, qualifier, source }) => [
        statementKey([name, key, period, qualifier, source]),
        id,
      ]),
    ),
  };
};

const saveRecognitions = async (
  sql: Sql,
  recognitions: readonly Recognition[],
  clusters: ReadonlyMap<string, string>,
  { at, by }: Recorded,
): Promise<number> => {
  const rows = recognitions.map((recognition) => ({
    ...recognition,
    id: newId(),
    clusterId: clusters.get(recognition.cluster),
    fingerprint: recognitionFingerprint(recognition),
  }));
  const added = await sql.query(
    `INSERT INTO recognition (id, cluster_id, year, label, level, batch, proposed, nominated_nationally, qualifier, note,
       confidence, source, fingerprint, recorded_at, recorded_by)
     SELECT id, "clusterId", year, label, level, batch, proposed, "nominatedNationally", qualifier, note, confidence,
       source, fingerprint, $2::timestamptz, $3
     FROM jsonb_to_recordset($1::jsonb) AS r(id text, "clusterId" text, year int, label text, level text, batch text,
       proposed boolean, "nominatedNationally" boolean, qualifier text, note text, confidence text, source text,
       fingerprint text)
     ON CONFLICT (fingerprint) DO NOTHING RETURNING id`,
    [JSON.stringify(rows), at.toISOString(), by],
  );
  return added.length;
};

/** Slots whose figure in use was chosen by somebody else than this loader: an officer's choice stands. */
const slotsChosenByOthers = async (
  sql: Sql,
  clusterIds: readonly string[],
  by: string,
): Promise<ReadonlyMap<string, { readonly revision: string | null; readonly byOther: boolean }>> => {
  const rows = await sql.query<{
    cluster: string;
    item: string;
    period: string;
    revision: string | null;
    byOther: boolean;
  }>(
    `SELECT DISTINCT ON (cluster_id, item, period) cluster_id AS cluster, item, period, revision_id AS revision,
       chosen_by <> $2 AS "byOther"
     FROM figure_choice WHERE cluster_id = ANY($1::text[]) AND county_code IS NULL
     ORDER BY cluster_id, item, period, sequence DESC`,
    [clusterIds, by],
  );
  return new Map(
    rows.map(({ cluster, item, period, revision, byOther }) => [
      statementKey([cluster, item, period]),
      { revision, byOther },
    ]),
  );
};

const saveChoices = async (
  sql: Sql,
  reading: PublishedFigures,
  clusters: ReadonlyMap<string, string>,
  revisions: ReadonlyMap<number, string>,
  recorded: Recorded,
): Promise<number> => {
  const standing = await slotsChosenByOthers(sql, [...clusters.values()], recorded.by);
  const entries = reading.choices.flatMap(({ cluster: name, item, period, line, reason }) => {
    const cluster = clusters.get(name);
    const revision = revisions.get(line);
    if (cluster === undefined || revision === undefined) throw new Error(`line ${line} of ${name} was not recorded`);
    const present = standing.get(statementKey([cluster, item, period]));
    if (present?.byOther === true || present?.revision === revision) return [];
    return { cluster, item, period, revision, reason };
  });
  const chosen = await chooseFigures(sql, entries, recorded);
  if ('refused' in chosen) throw new Error(chosen.refused.message.en);
  return entries.length;
};

const saveReading = async (sql: Sql, reading: PublishedFigures, origin: PublishedOrigin): Promise<SavedFigures> => {
  const { at, by, programmeId, source } = origin;
  const recorded: Recorded = { at, by };
  const before = await sql.query<{ name: string }>('SELECT name FROM cluster WHERE name = ANY($1::text[])', [
    reading.clusters.map(({ name }) => name),
  ]);
  const entries = reading.clusters.flatMap((cluster) => clusterEntry(cluster, programmeId, source) ?? []);
  const clusters = await saveClusters(sql, entries, at);
  const stated = await readStated(sql);
  const fresh = reading.clusters.flatMap((cluster) => {
    const subject = figureSubject(cluster, clusters);
    return cluster.figures
      .filter((figure) => !stated.byFingerprint.has(figureFingerprint(figure)))
      .map((figure) => ({ figure, entry: figureEntry(figure, subject, stated.byStatement.get(statementOf(figure))) }));
  });
  const ids = await recordFigures(
    sql,
    fresh.map(({ entry }) => entry),
    recorded,
  );
  const added = new Map(fresh.map(({ figure }, index) => [figure.line, ids[index] ?? '']));
  const revisions = new Map(
    reading.figures.map((figure) => [
      figure.line,
      added.get(figure.line) ?? stated.byFingerprint.get(figureFingerprint(figure)) ?? '',
    ]),
  );
  const recognitions = await saveRecognitions(sql, reading.recognitions, clusters, recorded);
  return {
    clusters: entries.length - before.length,
    figures: ids.length,
    recognitions,
    choices: await saveChoices(sql, reading, clusters, revisions, recorded),
    known: reading.figures.length - ids.length + reading.recognitions.length - recognitions,
  };
};

/**
 * Stores a reading of published figures, all of it or nothing: clusters, every figure as a revision, recognitions, and the
 * proposed choices. What is there already stays; a statement whose value changed is a new revision that supersedes the old.
 */
export const savePublishedFigures = (
  database: Database,
  reading: PublishedFigures,
  origin: PublishedOrigin,
): Promise<SavedFigures> => database.transaction((sql) => saveReading(sql, reading, origin));
