import type { EvaluationSummary } from '@qunxing/database';
import type { CaseInput, Plan, Receipt } from '@qunxing/evaluation';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { type Sight, sightOf } from '../figure/sight.ts';
import { asksWhy } from './fields-asked.ts';

/** An evaluation with its receipt, the input it read and the exact rules it was made under. */
export interface OpenedEvaluation {
  readonly receipt: Receipt;
  readonly receiptText: string;
  /** Read only by operations that ask why. */
  readonly input: CaseInput;
  readonly plan: Plan;
  /** Which figures of the cluster whoever asks sees. */
  readonly sight: Sight;
}

const opened = new WeakMap<Context, Map<string, Promise<OpenedEvaluation>>>();

const open = async (
  { id, clusterId }: EvaluationSummary,
  context: Context,
  withInput: boolean,
): Promise<OpenedEvaluation> => {
  const { load, gateway } = context;
  const [archived, alone, sight] = await Promise.all([
    withInput ? load.archived.load(id) : null,
    withInput ? null : load.receipt.load(id),
    sightOf(clusterId, context),
  ]);
  const kept = archived ?? alone;
  if (kept === null) throw new Error(`the evaluation ${id} has no receipt`);
  // The store wrote both texts from a receipt and its input, and never changes them.
  const receipt = JSON.parse(kept.receipt) as Receipt;
  const plan = await gateway.archive.plan(gateway.database.sql, receipt);
  let input: CaseInput | undefined;
  return {
    receipt,
    receiptText: kept.receipt,
    get input() {
      if (archived === null) throw new Error('an operation that does not ask why reads what was evaluated');
      input ??= JSON.parse(archived.input) as CaseInput;
      return input;
    },
    plan,
    sight,
  };
};

/** Opens an evaluation from the archive, once a request. */
export const openEvaluation = (
  evaluation: EvaluationSummary,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<OpenedEvaluation> => {
  const known = opened.get(context) ?? new Map<string, Promise<OpenedEvaluation>>();
  opened.set(context, known);
  const reading = known.get(evaluation.id) ?? open(evaluation, context, asksWhy(info));
  known.set(evaluation.id, reading);
  return reading;
};
