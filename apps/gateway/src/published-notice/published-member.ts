import type { NoticeMember } from '@qunxing/certification';
import type { Localized as Text } from '@qunxing/criterion';
import { builder } from '../builder.ts';
import type { ClusterShape } from '../cluster/cluster-shape.ts';
import type { Context } from '../context.ts';
import type { Divisions } from '../division/divisions.ts';
import { memberNamed } from '../list/member-named.ts';
import { Localized } from '../localized/localized.ts';
import { encodeId } from '../node-id.ts';

const clusterOf = async ({ application }: NoticeMember, { load }: Pick<Context, 'load'>): Promise<ClusterShape> => {
  const { clusterId } = await memberNamed(application, load);
  const cluster = await load.cluster.load(clusterId);
  if (cluster === null) throw new Error(`a notice names the cluster ${clusterId}, which is not stored`);
  return cluster;
};

const nameOf = ({ byCode }: Divisions, code: string): Text => {
  const division = byCode.get(code);
  return division === undefined ? { 'zh-CN': code, en: code } : { 'zh-CN': division.name, en: division.english };
};

/** A cluster that is proposed for certification, as anybody reads of it. */
export const PublishedMember = builder.objectRef<NoticeMember>('PublishedMember').implement({
  description: 'A cluster that is proposed for certification, as anybody reads of it, without a session.',
  fields: (t) => ({
    id: t.id({
      description: 'Id of its application, by which an objection names it.',
      resolve: ({ application }) => encodeId('Application', application),
    }),
    name: t.string({
      description: 'Name of the cluster.',
      resolve: async (member, _args, context) => (await clusterOf(member, context)).name,
    }),
    demonstration: t.boolean({
      description: 'Whether it is invented (示例数据).',
      resolve: async (member, _args, context) => (await clusterOf(member, context)).demonstration,
    }),
    leadingIndustry: t.string({
      nullable: true,
      description: 'Its leading industry (主导产业).',
      resolve: async (member, _args, context) => (await clusterOf(member, context)).leadingIndustry,
    }),
    applicant: t.field({
      type: Localized,
      description: 'The division whose office applies (申报主体).',
      resolve: async ({ application }, _args, { gateway, load }) =>
        nameOf(gateway.divisions, (await memberNamed(application, load)).applicantCode),
    }),
    counties: t.field({
      type: [Localized],
      description: 'The counties in which it lies.',
      resolve: async (member, _args, context) =>
        (await clusterOf(member, context)).counties.map(({ code }) => nameOf(context.gateway.divisions, code)),
    }),
  }),
});
