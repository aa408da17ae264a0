import { countPanels, panelPage } from '@qunxing/database';
import { Application } from '../application/application.ts';
import { builder } from '../builder.ts';
import { unauthenticated } from '../mistake/mistake.ts';
import { connectionOf } from '../paging/connection.ts';
import { seesApplications } from '../policy/sees-applications.ts';
import { seesPanels } from '../policy/sees-judgements.ts';
import { ExpertPanel } from './expert-panel.ts';

builder.queryField('expertPanels', (t) =>
  t.connection({
    type: ExpertPanel,
    description:
      'The panels of the applications that the person who asks may see, those at work first, of them those that wait longest.',
    complexity: ({ first, last }) => ({ field: 5, multiplier: first ?? last ?? 50 }),
    resolve: (_parent, page, { gateway, viewer }) => {
      if (viewer === null) throw unauthenticated();
      const { sql } = gateway.database;
      const seen = seesPanels(viewer) ? seesApplications(viewer) : ({ kind: 'never' } as const);
      return connectionOf(page, {
        rows: (stretch) => panelPage(sql, seen, stretch),
        total: () => countPanels(sql, seen),
      });
    },
  }),
);

builder.objectField(Application, 'panel', (t) =>
  t.field({
    type: ExpertPanel,
    nullable: true,
    description: 'The experts who judge it; null while there are none, and for who is told nothing of them.',
    resolve: ({ id }, _args, { load, viewer }) =>
      viewer !== null && seesPanels(viewer) ? load.panelOf.load(id) : null,
  }),
);
