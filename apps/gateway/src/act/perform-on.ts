import { type Acting, isOfficial, type Moment } from '@qunxing/certification';
import { type Aggregate, type AggregateKind, beginAggregate, changeAggregate, type Sql } from '@qunxing/database';
import { actingAs, momentOf } from '../application/acting.ts';
import type { Context } from '../context.ts';
import { unauthenticated } from '../mistake/mistake.ts';
import type { GivenSignature } from '../signing/signature-argument.ts';
import { type OfficialAct, type Prepared, type SignedChange, signedChange } from '../signing/signed-change.ts';
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
  /** With an official act; no part of what is asked for, since another try has another code. */
  readonly signature?: GivenSignature | null | undefined;
}

const circumstances = ({ viewer, now }: Context, { verb, key, given }: Asked) => {
  const by = actingAs(viewer);
  const at = now();
  return { by, moment: momentOf(at), act: { account: by.account, key, request: { verb, ...given }, at } };
};

/** Runs a verb, an official one once it is signed. */
const run = <Of extends Aggregate, Given extends readonly unknown[]>(
  { verb, given, signature }: Asked,
  act: Pick<OfficialAct, 'of' | 'moment'>,
  context: Context,
  change: Parameters<typeof signedChange<Of, Given>>[3],
  decide: (...given: Given) => Promise<Prepared<Of>>,
): Promise<SignedChange<Of['row']>> => {
  if (!isOfficial(verb)) return change(decide);
  if (context.viewer === null) throw unauthenticated();
  const official = { ...act, verb, given, signature: signature ?? null };
  return signedChange(official, context.viewer, context, change, decide);
};

/** Has somebody act by one verb on an aggregate that they were found to see. */
export const performOn = async <Of extends Aggregate>(
  kind: AggregateKind<Of>,
  { argument, id, version }: { readonly argument: string; readonly id: string; readonly version: number | 'newest' },
  asked: Asked,
  context: Context,
  decide: (decision: Decision<Of>) => Promise<Prepared<Of>>,
): Promise<ActResult<Of['row']>> => {
  const { given } = asked;
  const { act, ...circumstance } = circumstances(context, { ...asked, given: { ...given, [argument]: id, version } });
  const of = { concept: kind.concept, id, version: version === 'newest' ? null : version };
  const change = await run<Of, readonly [Of['row']['state'], Sql]>(
    asked,
    { of, moment: circumstance.moment },
    context,
    (verb) => changeAggregate(context.gateway.database, kind, { id, version, act }, verb),
    (state, sql) => decide({ ...circumstance, state, sql }),
  );
  return resultOf(change, argument, context);
};

/** Has somebody begin an aggregate, one after the other for the same thing. */
export const beginOne = async <Of extends Aggregate>(
  kind: AggregateKind<Of>,
  begunFor: Parameters<typeof beginAggregate>[2]['begunFor'],
  asked: Asked,
  context: Context,
  decide: (circumstances: Circumstances) => Promise<Prepared<Of>>,
): Promise<ActResult<Of['row']>> => {
  const { act, ...circumstance } = circumstances(context, asked);
  const change = await run<Of, readonly [Sql]>(
    asked,
    { of: { concept: kind.concept, id: null, version: null }, moment: circumstance.moment },
    context,
    (verb) => beginAggregate(context.gateway.database, kind, { begunFor, act }, verb),
    (sql) => decide({ ...circumstance, sql }),
  );
  return resultOf(change, begunFor[0], context);
};
