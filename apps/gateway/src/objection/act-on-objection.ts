import type { Refusal } from '@qunxing/certification';
import {
  type Aggregate,
  type AggregateKind,
  type Decided,
  type ListRow,
  lockedRows,
  objections,
  publicNotices,
} from '@qunxing/database';
import type { Procedure } from '@qunxing/standards';
import { type Decision, performOn } from '../act/perform-on.ts';
import { actingAs } from '../application/acting.ts';
import { editionsOf, roundOf } from '../application/rules-of.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { keyArgument, seenVersion } from '../list/list-arguments.ts';
import { objectionGiven } from './seen-objection.ts';

type Of<Kind> = Kind extends AggregateKind<infer Kept extends Aggregate> ? Kept : never;
type Kept = Of<typeof objections>;

/** The arguments that every act on an objection takes. */
export const objectionArguments = () => ({
  ...builder.args((t) => ({ objection: t.id({ required: true, description: 'Id of the objection.' }) })),
  ...seenVersion(),
  ...keyArgument(),
});

/** What a verb on an objection is decided with: the notice is locked after it. */
interface ObjectionDecision extends Decision<Kept> {
  readonly procedure: Procedure;
  readonly notice: ListRow<'public-notice'>;
}

/** Has somebody act on an objection by one verb. */
export const actOnObjection = async (
  asked: {
    readonly verb: string;
    readonly objection: string;
    readonly version: number;
    readonly key: string;
    readonly given: object;
  },
  context: Context,
  decide: (decision: ObjectionDecision) => Promise<Decided<Kept, Refusal>>,
) => {
  actingAs(context.viewer);
  const { row, notice: seen } = await objectionGiven(asked.objection, context);
  const { procedure } = editionsOf(roundOf(context.gateway, seen.roundId), context.gateway);
  const which = { argument: 'objection', id: row.id, version: asked.version };
  return performOn(objections, which, asked, context, async (decision) => {
    const [notice = seen] = await lockedRows(decision.sql, publicNotices, [seen.id]);
    return decide({ ...decision, procedure, notice });
  });
};
