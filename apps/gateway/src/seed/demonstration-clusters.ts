import { completeStep } from '@qunxing/database';
import { demonstrationCluster } from '@qunxing/demo-data';
import type { Gateway } from '../gateway.ts';
import { text } from '../start/say.ts';
import { saveDemonstrationClusters } from './save-demonstration-clusters.ts';
import type { Step } from './step.ts';

/** The seed of the clusters that every demonstration database shows. */
const seed = 2024;
const clusters = 40;
/** So many are entered in one transaction: progress is seen, and a stop loses little. */
const atOnce = 5;

/** The steps that enter the demonstration clusters, a few at a time; none in a database for real data. */
export const demonstrationClusters = ({ database, library, configuration, now }: Gateway): readonly Step[] => {
  if (!database.instance.demonstration) return [];
  const { province } = configuration;
  const { clusterProgramme: programmeId } = province;
  return Array.from({ length: clusters / atOnce }, (_, batch): Step => {
    const first = batch * atOnce;
    const last = first + atOnce;
    const key = `demonstration clusters ${seed} ${first + 1}-${last}`;
    return {
      key,
      doing: text(
        `录入示例集群 ${first + 1}–${last}/${clusters}`,
        `Entering demonstration clusters ${first + 1}–${last} of ${clusters}`,
      ),
      run: () =>
        database.transaction(async (sql) => {
          const at = now();
          const entered = Array.from({ length: atOnce }, (_each, index) =>
            demonstrationCluster(seed, first + index, { province }),
          );
          const source = `示例数据生成器（种子 ${seed}）`;
          await saveDemonstrationClusters(sql, entered, { programmeId, items: library.items, source, at });
          await completeStep(sql, key, at);
        }),
    };
  });
};
