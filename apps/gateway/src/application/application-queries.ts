import { stages } from '@qunxing/certification';
import {
  type AccountRow,
  applicationPage,
  countApplications,
  type ApplicationFilter as Filter,
} from '@qunxing/database';
import { z } from 'zod';
import { builder } from '../builder.ts';
import { unauthenticated } from '../mistake/mistake.ts';
import { ownId } from '../node-id.ts';
import { connectionOf } from '../paging/connection.ts';
import { seesApplications } from '../policy/sees-applications.ts';
import { Application } from './application.ts';
import { ApplicationStage } from './application-stage.ts';
import { seenApplication } from './seen-application.ts';

/** Which applications are meant. */
export const ApplicationFilter = builder.inputType('ApplicationFilter', {
  description: 'Which applications are meant; what is left out does not narrow.',
  fields: (t) => ({
    stages: t.stringList({
      description: 'Any of these stages, by key.',
      validate: z.array(z.enum(stages)).max(stages.length),
    }),
    round: t.string({ description: 'Key of the round.' }),
    cluster: t.id({ description: 'Id of the cluster.' }),
    search: t.string({ description: 'Part of the name of its cluster.', validate: z.string().max(100) }),
  }),
});

/** Those that a filter means, of the applications that a person may see. */
export const applicationsMeant = (
  given: typeof ApplicationFilter.$inferInput | null | undefined,
  viewer: AccountRow,
): Filter => ({
  seen: seesApplications(viewer),
  // The validation above lets stages only.
  stages: (given?.stages ?? undefined) as (typeof stages)[number][] | undefined,
  round: given?.round ?? undefined,
  cluster: given?.cluster ? ownId('Cluster', given.cluster, 'filter.cluster') : undefined,
  search: given?.search ?? undefined,
});

builder.queryField('applications', (t) =>
  t.connection({
    type: Application,
    description:
      'The applications that the person who asks may see, those that have waited longest in their stage first.',
    args: { filter: t.arg({ type: ApplicationFilter, description: 'Which applications are meant.' }) },
    complexity: ({ first, last }) => ({ field: 5, multiplier: first ?? last ?? 50 }),
    resolve: (_parent, { filter: given, ...page }, { gateway, viewer }) => {
      if (viewer === null) throw unauthenticated();
      const { sql } = gateway.database;
      const filter = applicationsMeant(given, viewer);
      return connectionOf(page, {
        rows: (stretch) => applicationPage(sql, filter, stretch),
        total: () => countApplications(sql, filter),
      });
    },
  }),
);

builder.queryField('application', (t) =>
  t.field({
    type: Application,
    nullable: true,
    description: 'One application; null when there is none with this id, or none that the person may see.',
    args: { id: t.arg.id({ required: true, description: 'Id of the application.' }) },
    resolve: (_parent, { id }, context) => seenApplication(ownId('Application', id, 'id'), context),
  }),
);

builder.queryField('applicationStages', (t) =>
  t.field({
    type: [ApplicationStage],
    description: 'Every stage that an application can be in, in the order of the path; those off the path come last.',
    resolve: () => stages,
  }),
);
