import type { Refusal } from '@qunxing/certification';
import {
  type ApplicationRow,
  type Decided,
  expertPanels,
  type PanelAggregate,
  type PanelRow,
  panelsOfApplications,
} from '@qunxing/database';
import type { Procedure } from '@qunxing/standards';
import type { ActResult } from '../act/act-result.ts';
import { type Decision, performOn } from '../act/perform-on.ts';
import { procedureOf } from '../application/rules-of.ts';
import { applicationGiven } from '../application/seen-application.ts';
import type { Context } from '../context.ts';
import { forbidden, wrongInput } from '../mistake/mistake.ts';
import { seesPanels } from '../policy/sees-judgements.ts';

/** What a verb on the panel of an application is decided with. */
interface PanelDecision extends Decision<PanelAggregate> {
  readonly application: ApplicationRow;
  readonly procedure: Procedure;
}

/** The application behind a global id, for somebody who is told of its panel. */
export const judgedApplication = (id: string, context: Context): Promise<ApplicationRow> => {
  if (context.viewer === null || !seesPanels(context.viewer)) throw forbidden();
  return applicationGiven(id, context);
};

/** Has somebody act on the panel of an application by one verb. What is asked beside the usual arguments is part of the request. */
export const performOnPanel = async <
  Given extends { readonly application: string; readonly version: number; readonly key: string },
>(
  verb: string,
  { application: id, version, key, ...given }: Given,
  context: Context,
  decide: (decision: PanelDecision) => Promise<Decided<PanelAggregate, Refusal>>,
): Promise<ActResult<PanelRow>> => {
  const application = await judgedApplication(id, context);
  const { database } = context.gateway;
  const [panel] = await panelsOfApplications(database.sql, [application.id]);
  if (panel === undefined)
    throw wrongInput('application', '该申报还没有专家组。', 'there is no panel for this application.');
  const procedure = await procedureOf(context.gateway, application.state.rules.procedure);
  const place = { argument: 'panel', id: panel.id, version };
  return performOn(expertPanels, place, { verb, key, given }, context, (decision) =>
    decide({ ...decision, application, procedure }),
  );
};
