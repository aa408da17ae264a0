import { assignExperts, type Application as State } from '@qunxing/certification';
import { type ApplicationRow, applicationPage } from '@qunxing/database';
import type { Procedure } from '@qunxing/standards';
import { actingAs, momentOf } from '../application/acting.ts';
import { Application } from '../application/application.ts';
import { procedureOf } from '../application/rules-of.ts';
import { stagesBefore } from '../application/stages-before.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { seesApplications } from '../policy/sees-applications.ts';
import { seesPanels, seesWhoJudges } from '../policy/sees-judgements.ts';

/** The most applications that are looked through at once. */
const most = 200;

const isDue = (application: State, procedure: Procedure, { viewer, now }: Context): boolean => {
  const facts = { id: '', by: actingAs(viewer), procedure, application, items: [], enterprises: [] };
  // The verb is asked with nobody: that experts are too few says that everything else is in order.
  const asked = assignExperts({ ...facts, experts: [] }, momentOf(now()));
  return 'refused' in asked && asked.refused.code === 'EXPERTS_TOO_FEW';
};

/** Whether somebody may assign the experts of an application now, who has none. */
export const mayAssign = async ({ id, state }: ApplicationRow, context: Context): Promise<boolean> => {
  const { gateway, load, viewer } = context;
  if (viewer === null || viewer.role === 'auditor' || !seesPanels(viewer)) return false;
  const procedure = await procedureOf(gateway, state.rules.procedure);
  return isDue(state, procedure, context) && (await load.panelOf.load(id)) === null;
};

builder.objectField(Application, 'mayAssignExperts', (t) =>
  t.boolean({
    description: 'Whether the person who asks may assign the experts who judge it now.',
    resolve: (application, _args, context) => mayAssign(application, context),
  }),
);

builder.queryField('applicationsAwaitingPanel', (t) =>
  t.field({
    type: [Application],
    description: `The applications for which experts are to be assigned by the office of the person who asks, of the ${most} that have waited longest.`,
    complexity: { field: 5, multiplier: 50 },
    resolve: async (_parent, _args, context) => {
      const { gateway, viewer } = context;
      if (viewer === null || !seesWhoJudges(viewer)) return [];
      const stages = [
        ...new Set(gateway.library.procedures.flatMap(({ procedure }) => stagesBefore(procedure, 'expert-review'))),
      ];
      const filter = { seen: seesApplications(viewer), stages };
      const rows = await applicationPage(gateway.database.sql, filter, { limit: most, offset: 0 });
      const due = await Promise.all(rows.map((row) => mayAssign(row, context)));
      return rows.filter((_row, place) => due[place]);
    },
  }),
);
