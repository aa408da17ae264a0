import {
  byId,
  type CriterionDefinition,
  type Expression,
  type ItemDefinition,
  type Localized,
  type MetricDefinition,
  namesIn,
} from '@qunxing/criterion';

/** The title of a level or option that an expression can come to, found among the items it reads. */
export const optionTitleIn = (
  value: string,
  expression: Expression,
  items: ReadonlyMap<string, ItemDefinition>,
): Localized | undefined => {
  for (const id of namesIn(expression).items) {
    const option = items.get(id)?.options?.find((each) => each.value === value);
    if (option !== undefined) return option.title;
  }
  return undefined;
};

/** The title of a level or option that a metric can come to. */
export const optionTitle = (
  value: string,
  metric: MetricDefinition,
  definition: CriterionDefinition | undefined,
): Localized | undefined => {
  const items = byId(definition?.items ?? []);
  for (const { expression } of Object.values(metric.variants)) {
    const title = optionTitleIn(value, expression, items);
    if (title !== undefined) return title;
  }
  return undefined;
};
