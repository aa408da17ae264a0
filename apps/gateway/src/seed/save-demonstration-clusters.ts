import type { ItemDefinition } from '@qunxing/criterion';
import {
  chooseFigures,
  clusterStream,
  type RosterEntry,
  recordFigures,
  recordIncidents,
  recordMatters,
  recordRosters,
  recordTitles,
  type Sql,
  saveClusters,
  saveEnterprises,
} from '@qunxing/database';
import type { DemonstrationCluster } from '@qunxing/demo-data';
import { choiceEntries, figureEntries } from './demonstration-figures.ts';

/** What demonstration clusters are entered with. */
export interface DemonstrationOrigin {
  readonly programmeId: string;
  /** Every item whose figures are entered, by id. */
  readonly items: ReadonlyMap<string, ItemDefinition>;
  readonly source: string;
  readonly at: Date;
}

const rosterEntries = (clusterId: string, { rosters }: DemonstrationCluster, source: string): readonly RosterEntry[] =>
  Object.entries(rosters).flatMap(([year, roster]) =>
    roster === undefined ? [] : [{ clusterId, year: Number(year.slice(1)), roster, source }],
  );

/** Enters demonstration clusters with everything known about them, marked as such. Run it in one transaction. */
export const saveDemonstrationClusters = async (
  sql: Sql,
  clusters: readonly DemonstrationCluster[],
  { programmeId, items, source, at }: DemonstrationOrigin,
): Promise<void> => {
  const recorded = { at, by: 'qunxing' };
  const marked = { demonstration: true, source } as const;
  const ids = await saveClusters(
    sql,
    clusters.map(({ name, leadingIndustry, industryCode, niche, counties }) => ({
      ...{ name, leadingIndustry, industryCode, niche, counties, programmeId, ...marked },
      zoneId: null,
    })),
    at,
  );
  const stored = clusters.map((cluster) => ({ cluster, id: ids.get(cluster.name) ?? '' }));
  const enterprises = clusters.flatMap((cluster) => cluster.enterprises);
  await saveEnterprises(
    sql,
    enterprises.map(({ code, name, industryCode, county }) => ({
      ...{ creditCode: code, name, industryCode, countyCode: county },
      demonstration: true,
    })),
    at,
  );
  await recordRosters(
    sql,
    stored.flatMap(({ id, cluster }) => rosterEntries(id, cluster, source)),
    recorded,
  );
  const titles = clusters.flatMap((cluster) => cluster.titles);
  await recordTitles(
    sql,
    titles.map(({ code, ...title }) => ({ creditCode: code, ...title, source })),
    recorded,
  );
  const incidents = clusters.flatMap((cluster) => cluster.incidents);
  await recordIncidents(
    sql,
    incidents.map(({ code, ...incident }) => ({ subject: { creditCode: code }, ...incident, source })),
    recorded,
  );
  const figures = stored.flatMap(({ id, cluster }) => figureEntries(id, cluster, items, source));
  const chosen = await chooseFigures(
    sql,
    choiceEntries(figures, await recordFigures(sql, figures, recorded)),
    recorded,
  );
  if ('refused' in chosen) throw new Error(chosen.refused.message.en);
  const matters = stored.map(({ id, cluster }) => ({ stream: clusterStream(id), name: 'cluster', content: cluster }));
  await recordMatters(sql, matters, source, recorded);
};
