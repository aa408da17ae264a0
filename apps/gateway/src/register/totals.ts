import { type Totals as Row, totals } from '@qunxing/database';
import { builder } from '../builder.ts';
import { findStandard } from '../standard/find-standard.ts';
import { countsOf, VerdictCount } from './verdict-count.ts';

const Totals = builder.objectRef<Row>('Totals').implement({
  description: 'The register in numbers.',
  fields: (t) => ({
    clusters: t.exposeInt('clusters', { description: 'Clusters of the programme.' }),
    published: t.int({
      description: 'Real clusters, known from published figures.',
      resolve: ({ clusters, demonstrationClusters }) => clusters - demonstrationClusters,
    }),
    demonstration: t.exposeInt('demonstrationClusters', { description: 'Invented clusters: 示例数据.' }),
    recognized: t.exposeInt('recognizedClusters', { description: 'Clusters with a published recognition.' }),
    counties: t.exposeInt('counties', { description: 'Counties with a cluster.' }),
    enterprises: t.exposeInt('enterprises', { description: 'Enterprises.' }),
    figures: t.exposeInt('figures', { description: 'Figures recorded for clusters.' }),
    unusedFigures: t.int({
      description: 'Figures that fit no item: shown with their source and never used.',
      resolve: ({ figures, fittingFigures }) => figures - fittingFigures,
    }),
    known: t.exposeInt('known', { description: 'Values known, over all evaluated clusters.' }),
    needed: t.exposeInt('needed', { description: 'Values needed, over all evaluated clusters.' }),
    byVerdict: t.field({
      type: [VerdictCount],
      description: 'Clusters by verdict; verdicts that none has are left out.',
      resolve: ({ verdicts }) => countsOf(verdicts),
    }),
    notEvaluated: t.int({
      description: 'Clusters that were not evaluated under the standard.',
      resolve: ({ verdicts }) => verdicts.none ?? 0,
    }),
  }),
});

builder.queryField('totals', (t) =>
  t.field({
    type: Totals,
    description: 'The register in numbers.',
    args: {
      standard: t.arg.string({
        description: 'Key of the standard that verdicts refer to; without it the latest evaluation under any.',
      }),
      demonstration: t.arg.boolean({ description: 'Only invented clusters, or only real ones.' }),
    },
    resolve: (_parent, { standard, demonstration }, { gateway }) =>
      totals(gateway.database.sql, {
        standard: standard ? findStandard(gateway.library, standard, 'standard').standard.id : undefined,
        demonstration: demonstration ?? undefined,
      }),
  }),
);
