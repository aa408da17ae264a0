import { leadingIndustryMembership, sizeClass } from '@qunxing/cluster-profile';
import type { ItemDefinition, Localized as Text } from '@qunxing/criterion';
import type { RosterMemberRow } from '@qunxing/database';
import type { ReportedValue } from '@qunxing/evaluation';
import { builder } from '../builder.ts';
import { Item } from '../criterion/item.ts';
import { Enterprise } from '../enterprise/enterprise.ts';
import { valueText } from '../figure/figure-value.ts';
import { Localized } from '../localized/localized.ts';

interface ValueShape {
  readonly item: ItemDefinition;
  readonly value: ReportedValue | null;
}

const RosterValue = builder.objectRef<ValueShape>('RosterValue').implement({
  description: "A member's value of one item in the year of the roster.",
  fields: (t) => ({
    item: t.expose('item', { type: Item, description: 'The item.' }),
    value: t.string({
      nullable: true,
      description:
        "The value as canonical text: a decimal in the item's unit, `true` or `false`, or an option; null when missing.",
      resolve: ({ value }) => (value === null ? null : String(value)),
    }),
    text: t.field({
      type: Localized,
      nullable: true,
      description: 'The value as people read it; null when missing.',
      resolve: ({ value, item }): Text | null => (value === null ? null : valueText(value, item)),
    }),
  }),
});

/** A member of a roster. */
export const RosterMember = builder.objectRef<RosterMemberRow>('RosterMember').implement({
  description: "An enterprise of a cluster's roster of one year, with its values of that year.",
  fields: (t) => ({
    enterprise: t.field({
      type: Enterprise,
      description: 'The enterprise.',
      resolve: ({ enterpriseId, values: _, ...enterprise }) => ({ id: enterpriseId, ...enterprise }),
    }),
    sizeClass: t.field({
      type: Localized,
      nullable: true,
      description: 'Its size class of the year; null when missing.',
      resolve: ({ values }) => {
        const value = values[sizeClass.item.id] ?? null;
        return value === null ? null : valueText(value, sizeClass.item);
      },
    }),
    leadingIndustry: t.boolean({
      nullable: true,
      description: 'Whether it belonged to the leading industry in the year; null when missing.',
      resolve: ({ values }) => {
        const value = values[leadingIndustryMembership.item.id];
        return typeof value === 'boolean' ? value : null;
      },
    }),
    values: t.field({
      type: [RosterValue],
      description: 'Its values of the year, in the order in which items are declared.',
      complexity: { field: 1, multiplier: 12 },
      resolve: ({ values }, _args, { gateway }) =>
        [...gateway.library.items.values()]
          .filter(({ id }) => Object.hasOwn(values, id))
          .map((item) => ({ item, value: values[item.id] ?? null })),
    }),
  }),
});
