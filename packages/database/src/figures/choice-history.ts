import type { Localized } from '@qunxing/criterion';
import type { ClusterRead } from '../clusters/cluster-read.ts';
import { givenKeys } from '../connection/given-keys.ts';

/** One choice of a figure, the greatest `sequence` of a slot being the one that holds. */
export interface FigureChoiceRow {
  readonly id: string;
  readonly clusterId: string;
  readonly countyCode: string | null;
  readonly item: string;
  readonly period: string;
  readonly revisionId: string | null;
  readonly reason: Localized;
  /** ISO date and time. */
  readonly chosenAt: string;
  readonly chosenBy: string;
  readonly sequence: number;
}

/** Every choice made for figures of clusters, the newest of each slot first. */
export const clusterChoices: ClusterRead<FigureChoiceRow> = {
  select: `SELECT id, cluster_id AS "clusterId", county_code AS "countyCode", item, period, revision_id AS "revisionId",
      json_build_object('zh-CN', reason_zh, 'en', reason_en) AS reason,
      chosen_at AS "chosenAt", chosen_by AS "chosenBy", sequence
    FROM figure_choice WHERE cluster_id = ${givenKeys}
    ORDER BY cluster_id, item, period, county_code, sequence DESC`,
  clusterOf: ({ clusterId }) => clusterId,
};
