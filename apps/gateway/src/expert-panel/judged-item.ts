import { builder } from '../builder.ts';
import { Criterion } from '../criterion/criterion.ts';
import { Item } from '../criterion/item.ts';
import type { JudgedItemShape } from './judged-items.ts';

/** Something that experts judge. */
export const JudgedItem = builder.objectRef<JudgedItemShape>('JudgedItem').implement({
  description: 'Something that experts judge, on the anchored levels of its scale.',
  fields: (t) => ({
    item: t.expose('item', { type: Item, description: 'The item; its options are the levels, lowest first.' }),
    criterion: t.field({
      type: Criterion,
      nullable: true,
      description: 'The aspect that it belongs to; null when none of its key is in use any more.',
      resolve: ({ criterion }, _args, { gateway }) =>
        gateway.library.criteria.find(({ definition }) => definition.id === criterion) ?? null,
    }),
  }),
});
