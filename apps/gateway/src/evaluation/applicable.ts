import type { ClusterRow } from '@qunxing/database';
import type { Standard } from '@qunxing/evaluation';
import type { EvaluationRefusalCode } from './refusal.ts';

/**
 * Why a standard does not judge a cluster; undefined when it does. The exercise standard judges invented clusters only; a
 * province's standard judges the clusters of that province, the national one every cluster.
 */
export const notApplicable = (
  { exercise, division }: Pick<Standard, 'exercise' | 'division'>,
  { demonstration, divisionCode }: Pick<ClusterRow, 'demonstration' | 'divisionCode'>,
): EvaluationRefusalCode | undefined => {
  if (exercise && !demonstration) return 'EVALUATION_EXERCISE_ONLY';
  const province = division.slice(0, 2);
  return province === '00' || divisionCode.startsWith(province) ? undefined : 'EVALUATION_STANDARD_OF_ANOTHER_DIVISION';
};
