import { type Possible, possibleTitle, stepTitle } from '@qunxing/certification';
import { builder } from '../builder.ts';
import { Localized } from '../localized/localized.ts';

/** Something that the person who asks may do with an application now. */
export const PossibleAct = builder.objectRef<Possible>('PossibleAct').implement({
  description: 'Something that the person who asks may do with an application now.',
  fields: (t) => ({
    verb: t.exposeString('verb', { description: 'E.g. `recordVerification`; the mutation has the same verb.' }),
    title: t.field({
      type: Localized,
      description: 'What it is called.',
      resolve: (possible) => possibleTitle(possible),
    }),
    step: t.field({
      type: Localized,
      description: 'The step of the procedure that it takes, or at which it happens.',
      resolve: ({ step }) => stepTitle[step],
    }),
  }),
});
