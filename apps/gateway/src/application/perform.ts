import type {
  Acting,
  Application,
  ApplicationEvent,
  ApplicationVerb,
  Moment,
  Outcome,
  Refusal,
  SignedLine,
} from '@qunxing/certification';
import { type Alongside, type ApplicationRow, applications, type Sql } from '@qunxing/database';
import type { Procedure } from '@qunxing/standards';
import { z } from 'zod';
import type { ActResult } from '../act/act-result.ts';
import { performOn } from '../act/perform-on.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import type { GivenSignature } from '../signing/signature-argument.ts';
import { actingAs } from './acting.ts';
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
  readonly signature?: GivenSignature | null | undefined;
}

/** What a verb is decided with. */
export interface Decision {
  readonly application: Application;
  readonly by: Acting;
  readonly procedure: Procedure;
  readonly moment: Moment;
  readonly sql: Sql;
}

/** What a verb comes to; an official one says what is signed. */
type Prepared = Outcome<Application, ApplicationEvent, Refusal> & {
  readonly lines?: readonly SignedLine[];
  /** What it changes besides. */
  readonly alongside?: readonly Alongside[];
};

/** Has somebody act on an application by one verb. What is asked beside the usual arguments is part of the request. */
export const perform = async <Given extends Asked>(
  verb: ApplicationVerb,
  { application: id, version, key, signature, ...asked }: Given,
  context: Context,
  decide: (decision: Decision) => Promise<Prepared>,
): Promise<ActResult<ApplicationRow>> => {
  actingAs(context.viewer);
  const row = await applicationGiven(String(id), context);
  const procedure = await procedureOf(context.gateway, row.state.rules.procedure);
  const act = { verb, key, given: asked, signature };
  return performOn(
    applications,
    { argument: 'application', id: row.id, version },
    act,
    context,
    ({ state, ...facts }) => decide({ application: state, procedure, ...facts }),
  );
};
