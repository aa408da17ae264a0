import { byId, type CriterionDefinition, type ItemDefinition } from '@qunxing/criterion';

const known = new WeakMap<CriterionDefinition, ReadonlyMap<string, ItemDefinition>>();

/** The items of an aspect by id; a page words some forty verdicts on eight aspects, each of which is indexed once. */
export const itemsOf = (definition: CriterionDefinition): ReadonlyMap<string, ItemDefinition> => {
  const items = known.get(definition) ?? byId(definition.items);
  known.set(definition, items);
  return items;
};
