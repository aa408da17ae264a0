import type { PublishedFigures } from '@qunxing/published-figures';
import { clusterStream, divisionStream, recordMatters } from '../clusters/recorded-matters.ts';
import { saveClusters } from '../clusters/save-clusters.ts';
import type { Database } from '../connection/database.ts';
import type { Sql } from '../connection/sql.ts';
import { type FigureSubject, recordFigures } from '../figures/record-figures.ts';
import type { Recorded } from '../identity/recorded.ts';
import { clusterEntry, figureEntry, figureFingerprint, figureSubject } from './published-entries.ts';
import { refuseInvented } from './refuse-invented.ts';
import { saveProposedChoices } from './save-proposed-choices.ts';
import { saveRecognitions } from './save-recognitions.ts';
import { statedBefore, statementOf } from './stated-before.ts';

/** What a reading of published figures added. What the database had already was left as it is. */
export interface SavedFigures {
  readonly clusters: number;
  readonly figures: number;
  readonly recognitions: number;
  /** Lines of recognitions that name a prefecture, the province or the nation: no cluster, so they were left out. */
  readonly recognitionsOfNoCluster: readonly number[];
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
  /**
   * Who makes the proposed choices: what the same chooser chose in an earlier loading is replaced, another's stays.
   * @default `by`
   */
  readonly chooser?: string;
}

const streamOfSubject = (subject: FigureSubject): string =>
  'cluster' in subject ? clusterStream(subject.cluster) : divisionStream(subject.division);

const saveReading = async (sql: Sql, reading: PublishedFigures, origin: PublishedOrigin): Promise<SavedFigures> => {
  const { at, by, programmeId, source, chooser = by } = origin;
  const recorded: Recorded = { at, by };
  const invented = await refuseInvented(sql, reading);
  if (invented !== undefined) throw new Error(invented.refused.message.en);
  const before = await sql.query<{ name: string }>('SELECT name FROM cluster WHERE name = ANY($1::text[])', [
    reading.clusters.map(({ name }) => name),
  ]);
  const known = new Set(before.map(({ name }) => name));
  const entries = reading.clusters.flatMap((cluster) => clusterEntry(cluster, programmeId, source) ?? []);
  const clusters = await saveClusters(sql, entries, at);
  const stated = await statedBefore(sql);
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
  const choices = await saveProposedChoices(sql, reading.choices, clusters, revisions, { at, by: chooser });
  await recordMatters(
    sql,
    [
      ...entries
        .filter(({ name }) => !known.has(name))
        .map((entry) => ({ stream: clusterStream(clusters.get(entry.name) ?? ''), name: 'cluster', content: entry })),
      ...fresh.map(({ entry }, index) => ({
        stream: streamOfSubject(entry.subject),
        name: `figure ${ids[index]}`,
        content: entry,
      })),
      ...recognitions.added.map(({ id, clusterId, ...recognition }) => ({
        stream: clusterStream(clusterId),
        name: `recognition ${id}`,
        content: recognition,
      })),
      ...choices.map((choice) => ({
        stream: clusterStream(choice.cluster),
        name: `choice ${choice.item} ${choice.period}`,
        content: choice,
      })),
    ],
    source,
    recorded,
  );
  return {
    clusters: entries.length - before.length,
    figures: ids.length,
    recognitions: recognitions.added.length,
    recognitionsOfNoCluster: recognitions.ofNoCluster,
    choices: choices.length,
    known:
      reading.figures.length -
      ids.length +
      reading.recognitions.length -
      recognitions.added.length -
      recognitions.ofNoCluster.length,
  };
};

/**
 * Stores a reading of published figures, all of it or nothing: clusters, every figure as a revision, recognitions, the proposed
 * choices, and an event for each cluster with the hash of all of it. Ask `refuseInvented` first: such a reading is an error here. What is there already stays; a statement whose value changed is a new revision that supersedes the old.
 */
export const savePublishedFigures = (
  database: Database,
  reading: PublishedFigures,
  origin: PublishedOrigin,
): Promise<SavedFigures> => database.transaction((sql) => saveReading(sql, reading, origin));
