import {
  type CriterionDefinition,
  type Expression,
  type ItemDefinition,
  type ItemOption,
  type Localized,
  type MetricDefinition,
  namesIn,
} from '@qunxing/criterion';
import { itemsOf } from './items-of.ts';

type Items = ReadonlyMap<string, ItemDefinition>;

/** The levels or options among which an expression reads a value; empty when none has it. */
const optionsIn = (value: string, expression: Expression, items: Items): readonly ItemOption[] => {
  for (const id of namesIn(expression).items) {
    const options = items.get(id)?.options ?? [];
    if (options.some((option) => option.value === value)) return options;
  }
  return [];
};

/** The title of a level or option that an expression can come to, found among the items it reads. */
export const optionTitleIn = (value: string, expression: Expression, items: Items): Localized | undefined =>
  optionsIn(value, expression, items).find((option) => option.value === value)?.title;

/** The levels or options of a metric that a value is one of, lowest first where they are ordered. */
export const optionsOf = (
  value: string,
  metric: MetricDefinition,
  definition: CriterionDefinition | undefined,
): readonly ItemOption[] => {
  const items: Items = definition === undefined ? new Map() : itemsOf(definition);
  for (const { expression } of Object.values(metric.variants)) {
    const options = optionsIn(value, expression, items);
    if (options.length > 0) return options;
  }
  return [];
};

/** The title of a level or option that a metric can come to. */
export const optionTitle = (
  value: string,
  metric: MetricDefinition,
  definition: CriterionDefinition | undefined,
): Localized | undefined => optionsOf(value, metric, definition).find((option) => option.value === value)?.title;
