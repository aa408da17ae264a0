import { completeStep } from '@qunxing/database';
import { clustersOfOneCounty, type DemonstrationCluster, demonstrationCluster } from '@qunxing/demo-data';
import { demonstrationCountyOf } from '../account/demonstration-accounts.ts';
import type { Gateway } from '../gateway.ts';
import { text } from '../start/say.ts';
import { saveDemonstrationClusters } from './save-demonstration-clusters.ts';
import type { Step } from './step.ts';

/** The seed of the clusters that every demonstration database shows. */
const seed = 2024;
const clusters = 40;
/** So many are entered in one transaction: progress is seen, and a stop loses little. */
const atOnce = 5;

/** Enters some clusters under a key. */
const entering = (
  { database, library, configuration: { province }, now }: Gateway,
  key: string,
  made: () => readonly DemonstrationCluster[],
): Step['run'] => {
  const { clusterProgramme: programmeId } = province;
  const source = `示例数据生成器（种子 ${seed}）`;
  return () =>
    database.transaction(async (sql) => {
      const at = now();
      await saveDemonstrationClusters(sql, made(), { programmeId, items: library.items, source, at });
      await completeStep(sql, key, at);
    });
};

/** The step that gives the county of the demonstration accounts more clusters than its prefecture may recommend. */
const ofDemonstrationCounty = (gateway: Gateway): Step => {
  const { province } = gateway.configuration;
  const key = `demonstration clusters ${seed} of one county`;
  const county = demonstrationCountyOf(province);
  return {
    key,
    doing: text('录入演示县的示例集群', 'Entering the demonstration clusters of one county'),
    run: entering(gateway, key, () =>
      county === undefined ? [] : clustersOfOneCounty(seed, clusters, { county, province }),
    ),
  };
};

/** The steps that enter the demonstration clusters, a few at a time; none in a database for real data. */
export const demonstrationClusters = (gateway: Gateway): readonly Step[] => {
  const { database, configuration } = gateway;
  if (!database.instance.demonstration) return [];
  const { province } = configuration;
  const steps = Array.from({ length: clusters / atOnce }, (_, batch): Step => {
    const first = batch * atOnce;
    const last = first + atOnce;
    const key = `demonstration clusters ${seed} ${first + 1}-${last}`;
    const made = () =>
      Array.from({ length: atOnce }, (_each, index) => demonstrationCluster(seed, first + index, { province }));
    return {
      key,
      doing: text(
        `录入示例集群 ${first + 1}–${last}/${clusters}`,
        `Entering demonstration clusters ${first + 1}–${last} of ${clusters}`,
      ),
      run: entering(gateway, key, made),
    };
  });
  return [...steps, ofDemonstrationCounty(gateway)];
};
