import type { CaseInput } from '@qunxing/evaluation';
import { caseOf } from './case.ts';
import { demonstrationClusters } from './cluster.ts';

/**
 * The case of `apps/cli/examples/demonstration-case.json`, marked as a demonstration: the smallest of the forty clusters whose
 * output grows by exactly 3 %, which is not more than 3 %.
 */
export const exampleCase = (): CaseInput => {
  const fitting = [...demonstrationClusters({ seed: 2024, count: 40 })]
    .filter(({ scenario }) => scenario === 'growth-by-a-hair')
    .sort((a, b) => a.enterprises.length - b.enterprises.length);
  const [smallest] = fitting;
  if (smallest === undefined) throw new Error('none of the forty clusters grows by a hair');
  return { ...caseOf(smallest), subject: `示例数据 · ${smallest.name}` };
};
