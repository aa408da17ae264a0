import type { ExpertRow } from '@qunxing/database';
import { builder } from '../builder.ts';
import { Division } from '../division/division.ts';
import { Localized } from '../localized/localized.ts';
import { encodeId } from '../node-id.ts';

/** Somebody who judges applications. */
export const Expert = builder.objectRef<ExpertRow>('Expert').implement({
  description: 'Somebody who judges applications (专家), for the office that assigns them.',
  fields: (t) => ({
    id: t.id({ description: 'Id of the account.', resolve: ({ account }) => encodeId('Expert', account) }),
    name: t.expose('displayName', { type: Localized, description: 'The name to show.' }),
    organization: t.expose('organization', { type: Localized, description: 'Where they work.' }),
    employer: t.exposeString('employer', {
      nullable: true,
      description: 'Unified social credit code of who employs them; null where it is not known.',
    }),
    home: t.field({
      type: Division,
      nullable: true,
      description: 'The county in which they live or serve; null where it is not known.',
      resolve: ({ home }, _args, { gateway }) =>
        (home === null ? undefined : gateway.divisions.byCode.get(home)) ?? null,
    }),
    fields: t.field({
      type: [Localized],
      description: 'The aspects that they know; none stands for all.',
      resolve: ({ fields }, _args, { gateway }) =>
        gateway.library.criteria.flatMap(({ definition }) =>
          fields.includes(definition.id) ? [definition.title] : [],
        ),
    }),
    load: t.exposeInt('load', { description: 'How many applications they are assigned to and have not judged.' }),
  }),
});
