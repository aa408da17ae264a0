import { builder } from '../builder.ts';
import { Cluster } from '../cluster/cluster.ts';
import { readsParts } from '../cluster/foreseen-parts.ts';
import { Localized } from '../localized/localized.ts';
import { titleName } from './title.ts';

const TitleCount = builder.objectRef<{ readonly kind: string; readonly enterprises: number }>('TitleCount').implement({
  description: "How many distinct enterprises of a cluster's latest roster hold a title.",
  fields: (t) => ({
    kind: t.exposeString('kind', { description: 'E.g. `little-giant`.' }),
    title: t.field({
      type: Localized,
      description: 'What the title is called.',
      resolve: ({ kind }) => titleName(kind),
    }),
    enterprises: t.exposeInt('enterprises', { description: 'Distinct enterprises that hold it.' }),
  }),
});

builder.objectField(Cluster, 'titleCounts', (t) =>
  t.field({
    type: [TitleCount],
    description:
      'Titles that enterprises of the latest roster held on the last day of its year, counted by enterprise.',
    extensions: readsParts('titleCounts'),
    resolve: ({ id }, _args, { load }) => load.part('titleCounts', id),
  }),
);
