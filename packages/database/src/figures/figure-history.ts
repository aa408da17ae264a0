import type { Localized } from '@qunxing/criterion';
import type { ReportedValue } from '@qunxing/evaluation';
import type { ClusterRead } from '../clusters/cluster-read.ts';
import { givenKeys } from '../connection/given-keys.ts';
import type { Sql } from '../connection/sql.ts';

/** One revision of a figure, with everything that a person needs to judge it. */
export interface FigureRevisionRow {
  readonly id: string;
  readonly clusterId: string | null;
  readonly countyCode: string | null;
  readonly divisionCode: string | null;
  readonly subject: string | null;
  readonly item: string | null;
  readonly value: ReportedValue | null;
  readonly period: string;
  readonly periodKind: string | null;
  readonly periodLabel: string | null;
  readonly publishedKey: string | null;
  readonly labelZh: string | null;
  readonly labelEn: string | null;
  readonly concept: string | null;
  readonly scope: string | null;
  readonly reported: string;
  readonly unit: string | null;
  readonly qualifier: string | null;
  readonly exactness: string | null;
  readonly yearInferred: boolean;
  readonly confidence: string | null;
  readonly note: string | null;
  readonly source: string;
  readonly unused: readonly { readonly code: string; readonly message: Localized }[] | null;
  readonly supersedesId: string | null;
  /** ISO date and time. */
  readonly recordedAt: string;
  readonly recordedBy: string;
  /** Whether it is the one in use for its item and period. */
  readonly inUse: boolean;
}

const revisionColumns = `f.id, f.cluster_id AS "clusterId", f.county_code AS "countyCode", f.division_code AS "divisionCode",
  f.subject, f.item, f.value, f.period, f.period_kind AS "periodKind", f.period_label AS "periodLabel",
  f.published_key AS "publishedKey", f.label_zh AS "labelZh", f.label_en AS "labelEn", f.concept, f.scope, f.reported, f.unit,
  f.qualifier, f.exactness, f.year_inferred AS "yearInferred", f.confidence, f.note, f.source, f.unused,
  f.supersedes_id AS "supersedesId", to_json(f.recorded_at) #>> '{}' AS "recordedAt", f.recorded_by AS "recordedBy"`;

/** Every figure of clusters, used or only shown, by item and period, in the order recorded; those of no item come last. */
export const clusterFigures: ClusterRead<FigureRevisionRow> = {
  select: `WITH in_use AS (
      SELECT DISTINCT ON (cluster_id, item, period, county_code) revision_id FROM figure_choice
      WHERE cluster_id = ${givenKeys} ORDER BY cluster_id, item, period, county_code, sequence DESC)
    SELECT ${revisionColumns}, EXISTS (SELECT 1 FROM in_use u WHERE u.revision_id = f.id) AS "inUse"
    FROM figure_revision f WHERE f.cluster_id = ${givenKeys}
    ORDER BY f.cluster_id, f.item NULLS LAST, f.published_key, f.period, f.sequence`,
  clusterOf: ({ clusterId }) => clusterId ?? '',
};

/** Figures about divisions as a whole (a prefecture, the province, the nation): shown for comparison, never used. */
export const figuresOfDivisions = (sql: Sql, divisionCodes: readonly string[]): Promise<readonly FigureRevisionRow[]> =>
  sql.query<FigureRevisionRow>(
    `SELECT ${revisionColumns}, false AS "inUse" FROM figure_revision f WHERE f.division_code = ${givenKeys}
     ORDER BY f.division_code, f.subject, f.published_key, f.period, f.sequence`,
    [divisionCodes],
  );

/** Figures by id. */
export const figuresById = (sql: Sql, ids: readonly string[]): Promise<readonly FigureRevisionRow[]> =>
  sql.query<FigureRevisionRow>(
    `SELECT ${revisionColumns}, f.id = (
         SELECT c.revision_id FROM figure_choice c
         WHERE c.cluster_id = f.cluster_id AND c.item = f.item AND c.period = f.period
           AND c.county_code IS NOT DISTINCT FROM f.county_code ORDER BY c.sequence DESC LIMIT 1) IS TRUE AS "inUse"
     FROM figure_revision f WHERE f.id = ${givenKeys}`,
    [ids],
  );
