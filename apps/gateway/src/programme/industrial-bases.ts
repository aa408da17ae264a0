import { builder } from '../builder.ts';
import { Localized } from '../localized/localized.ts';
import { Programme } from './programme.ts';

builder.objectField(Programme, 'industrialBases', (t) =>
  t.field({
    type: [Localized],
    description:
      'The industrial bases (工业基地) from which an application names its own; none where the province has no such list.',
    resolve: ({ industrialBases = [] }) => industrialBases,
  }),
);
