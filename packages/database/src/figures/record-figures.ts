import type { ReportedValue } from '@qunxing/evaluation';
import type { Sql } from '../connection/sql.ts';
import { newId } from '../identity/new-id.ts';
import type { Recorded } from '../identity/recorded.ts';

/** What a figure is about: a cluster (or one county of it), or a division as a whole. */
export type FigureSubject =
  | { readonly cluster: string; readonly county?: string }
  | { readonly division: string; readonly name: string };

/** A figure as it is entered. What the source does not say is absent. */
export interface FigureEntry {
  readonly subject: FigureSubject;
  /** The item it fits, with the value in the item's own unit; absent when it is shown and never used. */
  readonly fit?: { readonly item: string; readonly value: ReportedValue };
  /** `once`, or `y2022`. */
  readonly period: string;
  readonly periodKind?: string;
  readonly periodLabel?: string;
  readonly publishedKey?: string;
  readonly label?: { readonly 'zh-CN': string; readonly en: string };
  readonly concept?: string;
  readonly scope?: string;
  /** Value and unit as reported. */
  readonly reported: string;
  readonly unit?: string;
  readonly qualifier?: string;
  readonly exactness?: string;
  readonly yearInferred?: boolean;
  readonly confidence?: string;
  readonly note?: string;
  readonly source: string;
  /** Every reason why it is not used. */
  readonly unused?: readonly { readonly code: string; readonly message: object }[];
  /** The revision that it corrects. */
  readonly supersedes?: string;
  /** Hash of what makes the same published figure the same; loading one again is the loader's to prevent. */
  readonly fingerprint?: string;
}

const columns = [
  'id',
  'cluster_id',
  'county_code',
  'division_code',
  'subject',
  'item',
  'value',
  'period',
  'period_kind',
  'period_label',
  'published_key',
  'label_zh',
  'label_en',
  'concept',
  'scope',
  'reported',
  'unit',
  'qualifier',
  'exactness',
  'year_inferred',
  'confidence',
  'note',
  'source',
  'unused',
  'supersedes_id',
  'fingerprint',
  'recorded_at',
  'recorded_by',
];

const subjectColumns = (subject: FigureSubject) =>
  'cluster' in subject
    ? [subject.cluster, subject.county ?? null, null, null]
    : [null, null, subject.division, subject.name];

/** Records figures as new revisions, in the order given. It puts none of them to use. Returns their ids in the same order. */
export const recordFigures = async (
  sql: Sql,
  entries: readonly FigureEntry[],
  recorded: Recorded,
): Promise<readonly string[]> => {
  const ids = entries.map(() => newId());
  await sql.insertRows({
    table: 'figure_revision',
    columns,
    rows: entries.map((entry, index) => [
      ids[index] ?? null,
      ...subjectColumns(entry.subject),
      entry.fit?.item ?? null,
      entry.fit === undefined ? null : JSON.stringify(entry.fit.value),
      entry.period,
      entry.periodKind ?? null,
      entry.periodLabel ?? null,
      entry.publishedKey ?? null,
      entry.label?.['zh-CN'] ?? null,
      entry.label?.en ?? null,
      entry.concept ?? null,
      entry.scope ?? null,
      entry.reported,
      entry.unit ?? null,
      entry.qualifier ?? null,
      entry.exactness ?? null,
      entry.yearInferred ?? false,
      entry.confidence ?? null,
      entry.note ?? null,
      entry.source,
      entry.unused === undefined ? null : JSON.stringify(entry.unused),
      entry.supersedes ?? null,
      entry.fingerprint ?? null,
      recorded.at,
      recorded.by,
    ]),
  });
  return ids;
};
