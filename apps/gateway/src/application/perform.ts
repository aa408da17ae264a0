import type {
  Acting,
  Application,
  ApplicationEvent,
  ApplicationRefusal,
  ApplicationVerb,
  Moment,
  Outcome,
} from '@qunxing/certification';
import { changeApplication, type Sql } from '@qunxing/database';
import type { Procedure } from '@qunxing/standards';
import { z } from 'zod';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { actingAs, momentOf } from './acting.ts';
import { type Result, resultOf } from './application-result.ts';
import { procedureOf } from './rules-of.ts';
import { applicationGiven } from './seen-application.ts';

/** Chosen by the client, the same for every try of one request. */
export const requestKey = z.string().min(8).max(64);

/** The arguments that every act on an application takes. */
export const actArguments = () =>
  builder.args((t) => ({
    application: t.id({ required: true, description: 'Id of the application.' }),
    version: t.int({ required: true, description: 'The version that was seen.', validate: z.number().int().min(1) }),
    key: t.string({
      required: true,
      description: 'A key of the request, 8 to 64 characters, the same for every try of it: it is done once.',
      validate: requestKey,
    }),
  }));

/** The longest comment, opinion or reason, in characters. */
const mostWords = 2000;

/** Words that go with an act. */
export const words = z.string().max(mostWords);

interface Asked {
  readonly application: string | number;
  readonly version: number;
  readonly key: string;
}

/** What a verb is decided with. */
export interface Decision {
  readonly application: Application;
  readonly by: Acting;
  readonly procedure: Procedure;
  readonly moment: Moment;
  readonly sql: Sql;
}

/** Has somebody act on an application by one verb. What is asked beside the usual arguments is part of the request. */
export const perform = async <Given extends Asked>(
  verb: ApplicationVerb,
  { application: id, version, key, ...asked }: Given,
  context: Context,
  decide: (decision: Decision) => Promise<Outcome<Application, ApplicationEvent, ApplicationRefusal>>,
): Promise<Result> => {
  const { gateway, viewer, now } = context;
  const by = actingAs(viewer);
  const row = await applicationGiven(String(id), context);
  const procedure = await procedureOf(gateway, row.state.rules.procedure);
  const at = now();
  const moment = momentOf(at);
  const act = { account: by.account, key, request: { verb, application: row.id, version, ...asked }, at };
  const change = await changeApplication(gateway.database, { id: row.id, version, act }, (application, sql) =>
    decide({ application, by, procedure, moment, sql }),
  );
  return resultOf(change, row.clusterId, context);
};
