import { builder } from '../builder.ts';
import { Division } from '../division/division.ts';
import { FigureRevision } from './figure-revision.ts';

builder.objectField(Division, 'figures', (t) =>
  t.field({
    type: [FigureRevision],
    description:
      'Published figures about it as a whole (a prefecture, the province, the nation), by subject: shown with their source, never used.',
    complexity: { field: 2, multiplier: 10 },
    resolve: async ({ code }, _args, { load }) =>
      (await load.divisionFigures.load(code)).map((figure) => ({ ...figure, withheld: false })),
  }),
);
