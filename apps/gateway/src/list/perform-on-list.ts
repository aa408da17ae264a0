import type { AggregateKind, ListAggregate, ListKind } from '@qunxing/database';
import type { Procedure, Round } from '@qunxing/standards';
import { type Decision, performOn } from '../act/perform-on.ts';
import { actingAs } from '../application/acting.ts';
import { editionsOf, roundOf } from '../application/rules-of.ts';
import type { Context } from '../context.ts';
import type { NodeType } from '../node-id.ts';
import type { GivenSignature } from '../signing/signature-argument.ts';
import type { Prepared } from '../signing/signed-change.ts';
import { listGiven } from './seen-list.ts';

/** What a verb on a list is decided with. */
export interface ListDecision<Kind extends ListKind> extends Decision<ListAggregate<Kind>> {
  readonly round: Round;
  readonly procedure: Procedure;
}

/** Which list an act is on, and what is asked for. */
interface AskedOfList {
  readonly verb: string;
  /** Global id of the list. */
  readonly id: string;
  readonly version: number | 'newest';
  readonly key: string;
  readonly given: object;
  readonly signature?: GivenSignature | null | undefined;
}

/** Acts on lists of a kind, under the name by which arguments and nodes call them. */
export const actsOn =
  <Kind extends ListKind>(kind: Kind, lists: AggregateKind<ListAggregate<Kind>>, type: NodeType, argument: string) =>
  async (
    { id, version, ...asked }: AskedOfList,
    context: Context,
    decide: (decision: ListDecision<Kind>) => Promise<Prepared<ListAggregate<Kind>>>,
  ) => {
    actingAs(context.viewer);
    const list = await listGiven(kind, { type, argument, id }, context);
    const round = roundOf(context.gateway, list.roundId);
    const { procedure } = editionsOf(round, context.gateway);
    const which = { argument, id: list.id, version };
    return performOn(lists, which, asked, context, (decision) => decide({ ...decision, round, procedure }));
  };
