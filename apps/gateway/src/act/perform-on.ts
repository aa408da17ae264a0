import type { Acting, Moment, Refusal } from '@qunxing/certification';
import {
  type Aggregate,
  type AggregateKind,
  beginAggregate,
  changeAggregate,
  type Decided,
  type Sql,
} from '@qunxing/database';
import { actingAs, momentOf } from '../application/acting.ts';
import type { Context } from '../context.ts';
import { type ActResult, resultOf } from './act-result.ts';

/** What every verb is decided with. */
interface Circumstances {
  readonly by: Acting;
  readonly moment: Moment;
  readonly sql: Sql;
}

/** What a verb on one aggregate is decided with. */
export interface Decision<Of extends Aggregate> extends Circumstances {
  readonly state: Of['row']['state'];
}

/** Something that is asked for: the verb with everything that is given, by which a repeated request is known. */
interface Asked {
  readonly verb: string;
  readonly key: string;
  readonly given: object;
}

const circumstances = ({ viewer, now }: Context, { verb, key, given }: Asked) => {
  const by = actingAs(viewer);
  const at = now();
  return { by, moment: momentOf(at), act: { account: by.account, key, request: { verb, ...given }, at } };
};

/** Has somebody act by one verb on an aggregate that they were found to see. */
export const performOn = async <Of extends Aggregate>(
  kind: AggregateKind<Of>,
  { argument, id, version }: { readonly argument: string; readonly id: string; readonly version: number | 'newest' },
  asked: Asked,
  context: Context,
  decide: (decision: Decision<Of>) => Promise<Decided<Of, Refusal>>,
): Promise<ActResult<Of['row']>> => {
  const { given } = asked;
  const { act, ...circumstance } = circumstances(context, { ...asked, given: { ...given, [argument]: id, version } });
  const change = await changeAggregate(context.gateway.database, kind, { id, version, act }, (state, sql) =>
    decide({ ...circumstance, state, sql }),
  );
  return resultOf(change, argument, context);
};

/** Has somebody begin an aggregate, one after the other for the same thing. */
export const beginOne = async <Of extends Aggregate>(
  kind: AggregateKind<Of>,
  begunFor: Parameters<typeof beginAggregate>[2]['begunFor'],
  asked: Asked,
  context: Context,
  decide: (circumstances: Circumstances) => Promise<Decided<Of, Refusal>>,
): Promise<ActResult<Of['row']>> => {
  const { act, ...circumstance } = circumstances(context, asked);
  const change = await beginAggregate(context.gateway.database, kind, { begunFor, act }, (sql) =>
    decide({ ...circumstance, sql }),
  );
  return resultOf(change, begunFor[0], context);
};
