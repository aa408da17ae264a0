import { type ListVerb, listVerbTitle } from '@qunxing/certification';
import { builder } from '../builder.ts';
import { Localized } from '../localized/localized.ts';

/** Something that the person who asks may do with a list or an objection now. */
export const ListAct = builder.objectRef<ListVerb>('ListAct').implement({
  description: 'Something that the person who asks may do with a list, or with an objection, now.',
  fields: (t) => ({
    verb: t.string({ description: 'E.g. `submitRecommendationList`.', resolve: (verb) => verb }),
    title: t.field({ type: Localized, description: 'What it is called.', resolve: (verb) => listVerbTitle[verb] }),
  }),
});
