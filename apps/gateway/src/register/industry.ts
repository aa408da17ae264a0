import { type IndustryCount, industries } from '@qunxing/database';
import { builder } from '../builder.ts';
import { Localized } from '../localized/localized.ts';

const Industry = builder.objectRef<IndustryCount>('Industry').implement({
  description: 'A leading industry of the register, as a filter offers it.',
  fields: (t) => ({
    key: t.exposeString('leadingIndustry', { description: 'What the filter `industry` of clusters takes.' }),
    title: t.field({
      type: Localized,
      description: 'Its name in the words of the sources.',
      resolve: ({ leadingIndustry }) => ({ 'zh-CN': leadingIndustry, en: leadingIndustry }),
    }),
    code: t.exposeString('industryCode', {
      nullable: true,
      description: 'GB/T 4754-2017 code, where all of its clusters state the same.',
    }),
    clusters: t.exposeInt('clusters', { description: 'Clusters.' }),
  }),
});

builder.queryField('industries', (t) =>
  t.field({
    type: [Industry],
    description: 'The leading industries of the clusters, the most frequent first.',
    complexity: { field: 5, multiplier: 50 },
    args: { demonstration: t.arg.boolean({ description: 'Only of invented clusters, or only of real ones.' }) },
    resolve: (_parent, { demonstration }, { gateway }) =>
      industries(gateway.database.sql, { demonstration: demonstration ?? undefined }),
  }),
);
