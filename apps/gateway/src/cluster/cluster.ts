import type { ClusterRow } from '@qunxing/database';
import { builder } from '../builder.ts';
import { Division } from '../division/division.ts';
import { Zone } from '../division/zone.ts';
import type { ClusterShape } from './cluster-shape.ts';
import { prefecturesOf } from './prefectures-of.ts';

const ClusterCounty = builder.objectRef<ClusterRow['counties'][number]>('ClusterCounty').implement({
  description: 'A county that a cluster spans.',
  fields: (t) => ({
    division: t.field({
      type: Division,
      description: 'The county.',
      resolve: ({ code }, _args, { gateway }) => {
        const division = gateway.divisions.byCode.get(code);
        if (division === undefined) throw new Error(`a cluster names the county ${code}, which no register has`);
        return division;
      },
    }),
    lead: t.exposeBoolean('lead', {
      description: 'Whether it is the applicant: the county with the largest share of output.',
    }),
    outputShare: t.exposeString('outputShare', {
      nullable: true,
      description: "Its share of the cluster's output in percent, as decimal text, where known.",
    }),
  }),
});

/** An industrial cluster. */
export const Cluster = builder.objectRef<ClusterShape>('Cluster');

builder.node(Cluster, {
  description: 'An industrial cluster (集群): the subject of figures and evaluations.',
  id: { resolve: ({ id }) => id },
  loadMany: (ids, { load }) => Promise.all(ids.map((id) => load.cluster.load(id))),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    demonstration: t.exposeBoolean('demonstration', { description: 'Whether it is invented: 示例数据.' }),
    leadingIndustry: t.string({
      description: 'Its leading industry in the words of the source; empty where none is stated.',
      resolve: ({ leadingIndustry }) => leadingIndustry ?? '',
    }),
    industryCode: t.exposeString('industryCode', {
      nullable: true,
      description: 'GB/T 4754-2017 code of the leading industry.',
    }),
    niche: t.exposeString('niche', { nullable: true, description: 'Fine-grained niche (细分领域).' }),
    source: t.exposeString('source', { description: 'Where it is known from.' }),
    counties: t.expose('counties', {
      type: [ClusterCounty],
      description: 'The counties it spans, the applicant first.',
      complexity: { field: 1, multiplier: 2 },
    }),
    prefecture: t.field({
      type: Division,
      nullable: true,
      description: 'The prefecture of the applicant county; null while that is not known.',
      resolve: ({ prefectureCode }, _args, { gateway }) =>
        (prefectureCode === null ? undefined : gateway.divisions.byCode.get(prefectureCode)) ?? null,
    }),
    prefectures: t.field({
      type: [Division],
      description: 'Every prefecture in which it lies, that of the applicant first.',
      complexity: { field: 1, multiplier: 2 },
      resolve: (cluster, _args, { gateway: { divisions } }) =>
        prefecturesOf(cluster, divisions).flatMap((code) => divisions.byCode.get(code) ?? []),
    }),
    zone: t.field({
      type: Zone,
      nullable: true,
      description: 'The functional zone (功能区) it lies in, where it lies in one.',
      resolve: ({ zoneId }, _args, { gateway }) =>
        gateway.divisions.register.zones.find(({ id }) => id === zoneId) ?? null,
    }),
    figureCount: t.exposeInt('figureCount', { description: 'Figures recorded for it, used or only shown.' }),
  }),
});
