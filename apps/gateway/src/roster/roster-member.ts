import { leadingIndustryMembership, sizeClass } from '@qunxing/cluster-profile';
import type { ItemDefinition, Localized as Text } from '@qunxing/criterion';
import type { AccountRow, RosterMemberRow } from '@qunxing/database';
import type { ReportedValue } from '@qunxing/evaluation';
import { builder } from '../builder.ts';
import { Item } from '../criterion/item.ts';
import { Enterprise } from '../enterprise/enterprise.ts';
import { valueText } from '../figure/figure-value.ts';
import { Localized } from '../localized/localized.ts';
import { seesEnterpriseFigures } from '../policy/sees-enterprise-figures.ts';
import type { Place } from '../policy/within.ts';

/** A member of a roster of a cluster that lies somewhere: who sees its figures depends on where. */
export interface RosterMemberShape extends RosterMemberRow {
  readonly place: Place;
}

interface ValueShape {
  readonly item: ItemDefinition;
  readonly value: ReportedValue | null;
  readonly withheld: boolean;
}

/** What a person is told of a member's value: nothing of one that the person may not see. */
const valueFor = (
  viewer: AccountRow | null,
  { values, place }: RosterMemberShape,
  item: ItemDefinition,
): ValueShape => {
  const seen = viewer !== null && seesEnterpriseFigures(viewer, place, item.privacy);
  return { item, value: seen ? (values[item.id] ?? null) : null, withheld: !seen };
};

const RosterValue = builder.objectRef<ValueShape>('RosterValue').implement({
  description: "A member's value of one item in the year of the roster.",
  fields: (t) => ({
    item: t.expose('item', { type: Item, description: 'The item.' }),
    value: t.string({
      nullable: true,
      description:
        "The value as canonical text: a decimal in the item's unit, `true` or `false`, or an option; null when missing or withheld.",
      resolve: ({ value }) => (value === null ? null : String(value)),
    }),
    withheld: t.exposeBoolean('withheld', {
      description:
        "Whether the value is kept from the viewer: it is not public and the cluster is not of the viewer's division.",
    }),
    text: t.field({
      type: Localized,
      nullable: true,
      description: 'The value as people read it; null when missing or withheld.',
      resolve: ({ value, item }): Text | null => (value === null ? null : valueText(value, item)),
    }),
  }),
});

/** A member of a roster. */
export const RosterMember = builder.objectRef<RosterMemberShape>('RosterMember').implement({
  description: "An enterprise of a cluster's roster of one year, with its values of that year.",
  fields: (t) => ({
    enterprise: t.field({
      type: Enterprise,
      description: 'The enterprise.',
      resolve: ({ enterpriseId, values: _values, place: _place, ...enterprise }) => ({
        id: enterpriseId,
        ...enterprise,
      }),
    }),
    sizeClass: t.field({
      type: Localized,
      nullable: true,
      description: 'Its size class of the year; null when missing.',
      resolve: (member, _args, { viewer }) => {
        const { value } = valueFor(viewer, member, sizeClass.item);
        return value === null ? null : valueText(value, sizeClass.item);
      },
    }),
    leadingIndustry: t.boolean({
      nullable: true,
      description: 'Whether it belonged to the leading industry in the year; null when missing.',
      resolve: (member, _args, { viewer }) => {
        const { value } = valueFor(viewer, member, leadingIndustryMembership.item);
        return typeof value === 'boolean' ? value : null;
      },
    }),
    values: t.field({
      type: [RosterValue],
      description: 'Its values of the year, in the order in which items are declared.',
      complexity: { field: 1, multiplier: 12 },
      resolve: (member, _args, { gateway, viewer }) =>
        [...gateway.library.items.values()]
          .filter(({ id }) => Object.hasOwn(member.values, id))
          .map((item) => valueFor(viewer, member, item)),
    }),
  }),
});
