import type { EvaluationSummary } from '@qunxing/database';
import type { CaseInput, Plan, Receipt } from '@qunxing/evaluation';
import type { Context } from '../context.ts';

/** An evaluation with its receipt, the input it read and the exact rules it was made under. */
export interface OpenedEvaluation {
  readonly receipt: Receipt;
  readonly receiptText: string;
  readonly input: CaseInput;
  readonly plan: Plan;
}

const opened = new WeakMap<Context, Map<string, Promise<OpenedEvaluation>>>();

const open = async ({ id }: EvaluationSummary, { load, gateway }: Context): Promise<OpenedEvaluation> => {
  const archived = await load.archived.load(id);
  if (archived === null) throw new Error(`the evaluation ${id} has no receipt`);
  // The store wrote both texts from a receipt and its input, and never changes them.
  const receipt = JSON.parse(archived.receipt) as Receipt;
  const input = JSON.parse(archived.input) as CaseInput;
  const plan = await gateway.archive.plan(gateway.database.sql, receipt);
  return { receipt, receiptText: archived.receipt, input, plan };
};

/** Opens an evaluation from the archive, once a request. */
export const openEvaluation = (evaluation: EvaluationSummary, context: Context): Promise<OpenedEvaluation> => {
  const known = opened.get(context) ?? new Map<string, Promise<OpenedEvaluation>>();
  opened.set(context, known);
  const reading = known.get(evaluation.id) ?? open(evaluation, context);
  known.set(evaluation.id, reading);
  return reading;
};
