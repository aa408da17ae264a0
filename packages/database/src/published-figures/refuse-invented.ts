import type { Localized } from '@qunxing/criterion';
import type { PublishedFigures } from '@qunxing/published-figures';
import type { Sql } from '../connection/sql.ts';

/** Why a reading is not stored, with the way out. */
export interface SavingRefusal {
  readonly code: 'CLUSTER_IS_DEMONSTRATION';
  readonly cluster: string;
  readonly message: Localized;
}

/** Refuses a reading that speaks of a demonstration cluster: real figures never enter an invented one. */
export const refuseInvented = async (
  sql: Sql,
  { clusters }: PublishedFigures,
): Promise<{ readonly refused: SavingRefusal } | undefined> => {
  const [invented] = await sql.query<{ name: string }>(
    'SELECT name FROM cluster WHERE demonstration AND name = ANY($1::text[]) ORDER BY name LIMIT 1',
    [clusters.map(({ name }) => name)],
  );
  if (invented === undefined) return undefined;
  const message = {
    'zh-CN': `“${invented.name}”是示例集群，真实数据不录入其中。请在文件中改用该集群的真实名称。`,
    en: `“${invented.name}” is a demonstration cluster, which real figures never enter. Give the cluster its real name in the file.`,
  };
  return { refused: { code: 'CLUSTER_IS_DEMONSTRATION', cluster: invented.name, message } };
};
