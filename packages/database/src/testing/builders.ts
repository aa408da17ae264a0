import { guizhou } from '@qunxing/reference';
import { programmes } from '@qunxing/standards';
import { type ClusterEntry, saveClusters } from '../clusters/save-clusters.ts';
import type { Sql } from '../connection/sql.ts';
import { seedProgrammes } from '../programmes/seed-programmes.ts';
import { seedReference } from '../reference/seed-reference.ts';

/** The moment at which tests record, unless they say otherwise. */
export const recorded = { at: new Date('2024-03-01T08:00:00Z'), by: 'test' };

/** Divisions of Guizhou and its programme: what everything else refers to. */
export const seedRegister = async (sql: Sql): Promise<void> => {
  await seedReference(sql, [guizhou]);
  await seedProgrammes(sql, programmes);
};

/** A cluster in Zheng'an County unless told otherwise. */
const aCluster = (entry: Partial<ClusterEntry> = {}): ClusterEntry => ({
  name: '正安县吉他产业集群',
  programmeId: 'guizhou',
  leadingIndustry: '吉他制造',
  industryCode: '2422',
  niche: null,
  counties: [{ code: '520324', lead: true, outputShare: null }],
  zoneId: null,
  demonstration: true,
  source: '测试',
  ...entry,
});

/** Stores one cluster and returns its id. */
export const storeCluster = async (sql: Sql, entry: Partial<ClusterEntry> = {}): Promise<string> => {
  const cluster = aCluster(entry);
  const id = (await saveClusters(sql, [cluster], recorded.at)).get(cluster.name);
  if (id === undefined) throw new Error(`${cluster.name} was not stored`);
  return id;
};
