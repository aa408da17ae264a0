import { countySummaries, type CountySummary as Row } from '@qunxing/database';
import { counties } from '@qunxing/reference';
import { builder } from '../builder.ts';
import { Division } from '../division/division.ts';
import { findStandard } from '../standard/find-standard.ts';
import { countsOf, VerdictCount } from './verdict-count.ts';

const sum = (verdicts: Row['verdicts']): number =>
  Object.values(verdicts).reduce((total, clusters) => total + clusters, 0);

const withoutClusters = (county: string): Row => ({
  county,
  clusters: 0,
  demonstration: 0,
  recognized: 0,
  verdicts: {},
  known: 0,
  needed: 0,
});

const CountySummary = builder.objectRef<Row>('CountySummary').implement({
  description: 'The clusters of one county, for the map; a cluster over several counties counts in each.',
  fields: (t) => ({
    division: t.field({
      type: Division,
      description: 'The county.',
      resolve: ({ county }, _args, { gateway }) => {
        const division = gateway.divisions.byCode.get(county);
        if (division === undefined) throw new Error(`a cluster names the county ${county}, which no register has`);
        return division;
      },
    }),
    clusters: t.exposeInt('clusters', { description: 'Clusters.' }),
    demonstration: t.exposeInt('demonstration', { description: 'Clusters that are invented: 示例数据.' }),
    recognized: t.exposeInt('recognized', { description: 'Clusters with a published recognition.' }),
    met: t.int({ description: 'Clusters whose case is met.', resolve: ({ verdicts }) => verdicts.met ?? 0 }),
    notMet: t.int({
      description: 'Clusters whose case is not met.',
      resolve: ({ verdicts }) => verdicts['not-met'] ?? 0,
    }),
    undecided: t.int({
      description: 'Clusters with any other verdict or none.',
      resolve: ({ verdicts }) => sum(verdicts) - (verdicts.met ?? 0) - (verdicts['not-met'] ?? 0),
    }),
    byVerdict: t.field({
      type: [VerdictCount],
      description: 'Clusters by verdict; verdicts that none has are left out.',
      resolve: ({ verdicts }) => countsOf(verdicts),
    }),
    known: t.exposeInt('known', { description: 'Values known, over all evaluated clusters of the county.' }),
    needed: t.exposeInt('needed', { description: 'Values needed, over all evaluated clusters of the county.' }),
  }),
});

builder.queryField('countySummaries', (t) =>
  t.field({
    type: [CountySummary],
    description: 'Every county, with clusters or without, for the map; by code.',
    complexity: { field: 5, multiplier: 88 },
    args: {
      standard: t.arg.string({
        description:
          'Key of the standard that verdicts and coverage refer to; without it the latest evaluation under any.',
      }),
      demonstration: t.arg.boolean({ description: 'Only invented clusters, or only real ones.' }),
    },
    resolve: async (_parent, { standard, demonstration }, { gateway }) => {
      const filled = await countySummaries(gateway.database.sql, {
        standard: standard ? findStandard(gateway.library, standard, 'standard').standard.id : undefined,
        demonstration: demonstration ?? undefined,
      });
      const named = new Set(filled.map(({ county }) => county));
      const empty = counties(gateway.divisions.register).filter(({ code }) => !named.has(code));
      return [...filled, ...empty.map(({ code }) => withoutClusters(code))].toSorted((a, b) =>
        a.county < b.county ? -1 : 1,
      );
    },
  }),
);
