import { type NoticeMember as MemberState, standingTitle } from '@qunxing/certification';
import { Application } from '../application/application.ts';
import { seenApplication } from '../application/seen-application.ts';
import { builder } from '../builder.ts';
import { Cluster } from '../cluster/cluster.ts';
import { Division } from '../division/division.ts';
import { memberNamed } from '../list/member-named.ts';
import { Localized } from '../localized/localized.ts';

const NoticeStanding = builder.objectRef<MemberState['standing']['is']>('NoticeStanding').implement({
  description: 'How a member of a notice stands.',
  fields: (t) => ({
    key: t.string({
      description: '`noticed`, `suspended`, `passed`, `struck-off` or `barred`.',
      resolve: (standing) => standing,
    }),
    title: t.field({
      type: Localized,
      description: 'What it is called.',
      resolve: (standing) => standingTitle[standing],
    }),
  }),
});

/** A cluster that is proposed for certification. */
export const NoticeMember = builder.objectRef<MemberState>('NoticeMember').implement({
  description: 'A cluster that is proposed for certification.',
  fields: (t) => ({
    cluster: t.field({
      type: Cluster,
      description: 'The cluster.',
      resolve: async ({ application }, _args, { load }) => {
        const { clusterId } = await memberNamed(application, load);
        const cluster = await load.cluster.load(clusterId);
        if (cluster === null) throw new Error(`a notice names the cluster ${clusterId}, which is not stored`);
        return cluster;
      },
    }),
    applicant: t.field({
      type: Division,
      nullable: true,
      description: 'The division whose office applies (申报主体).',
      resolve: async ({ application }, _args, { gateway, load }) =>
        gateway.divisions.byCode.get((await memberNamed(application, load)).applicantCode) ?? null,
    }),
    standing: t.field({
      type: NoticeStanding,
      description: 'How it stands.',
      resolve: ({ standing }) => standing.is,
    }),
    application: t.field({
      type: Application,
      nullable: true,
      description: 'Its application; null for those who do not see it.',
      resolve: ({ application }, _args, context) => seenApplication(application, context),
    }),
  }),
});
