import type { JudgedItem } from '@qunxing/certification';
import type { ItemDefinition } from '@qunxing/criterion';
import { metricItems } from '../criterion/metric-items.ts';
import type { Gateway } from '../gateway.ts';

/** Something that experts judge under a standard, with the aspect that it belongs to. */
export interface JudgedItemShape {
  readonly criterion: string;
  readonly item: ItemDefinition;
}

/** What experts judge under a standard, by content hash: the judged items that its requirements read, in their order. */
export const judgedItems = async (
  { archive, database }: Pick<Gateway, 'archive' | 'database'>,
  standard: string,
): Promise<readonly JudgedItemShape[]> => {
  const { plan } = await archive.edition(database.sql, standard);
  if (plan === null) throw new Error(`the standard ${standard} of an application is not bound`);
  const read = plan.criteria.flatMap(({ definition, requirements }) =>
    requirements.flatMap(({ metric }) =>
      metricItems({ metric, definition }).map((item) => ({ criterion: definition.id, item })),
    ),
  );
  const judged = read.filter(({ item }) => item.kind === 'judged');
  return judged.filter(({ item }, place) => judged.findIndex((other) => other.item.id === item.id) === place);
};

/** The same as a panel keeps it: each item with the levels of its scale. */
export const levelsJudged = async (
  gateway: Pick<Gateway, 'archive' | 'database'>,
  standard: string,
): Promise<readonly JudgedItem[]> =>
  (await judgedItems(gateway, standard)).map(({ item }) => ({
    item: item.id,
    levels: (item.options ?? []).map(({ value }) => value),
  }));
