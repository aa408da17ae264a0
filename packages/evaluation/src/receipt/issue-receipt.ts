import { algebraVersion, type CriterionDefinition } from '@qunxing/criterion';
import type { Plan } from '../binding/plan.ts';
import type { CaseInput } from '../case-input.ts';
import { evaluate } from '../judging/evaluate.ts';
import type { ContentHash, Evaluation, Receipt } from '../verdict.ts';
import { contentHash, type HashAlgorithm, sha256Algorithm } from './content-hash.ts';
import { countedTitles } from './counted-titles.ts';

/** The version of the engine that issues receipts: major when a result can differ. */
export const engineVersion = '1.0.0';

interface PlanHashes {
  readonly definitions: Readonly<Record<string, ContentHash>>;
  readonly standard: ContentHash;
}

const hashes = new WeakMap<Plan, PlanHashes>();

/** Hashes of what a plan was bound from, computed once: of each definition that the standard names, and of the standard. */
const hashesOf = (plan: Plan): PlanHashes => {
  const known = hashes.get(plan);
  if (known !== undefined) return known;
  const entry = ({ definition }: { readonly definition: CriterionDefinition }): [string, ContentHash] => [
    definition.id,
    contentHash(definition),
  ];
  const made = {
    definitions: Object.fromEntries(plan.criteria.map(entry)),
    standard: contentHash(plan.standard),
  };
  hashes.set(plan, made);
  return made;
};

/** A version of the form of receipts. */
type ReceiptVersion = Receipt['receipt'];

/**
 * A receipt over an evaluation of exactly this input under exactly this plan. Where many are issued, `algorithm` may be
 * a faster implementation of SHA-256, such as that of Node.js. An older `version` is for verifying what was issued in it.
 */
export const receiptOf = (
  plan: Plan,
  input: CaseInput,
  evaluation: Evaluation,
  algorithm: HashAlgorithm = sha256Algorithm,
  version: ReceiptVersion = '2',
): Receipt => {
  const { definitions, standard } = hashesOf(plan);
  const sealed = {
    receipt: version,
    engine: engineVersion,
    algebra: algebraVersion,
    definitions,
    standard: { id: plan.standard.id, hash: standard },
    input: contentHash(input, algorithm),
    evaluation,
    ...(version === '1' ? {} : { titles: countedTitles(plan, input) }),
  } as const;
  return { ...sealed, result: contentHash(sealed, algorithm) };
};

/** Evaluates a case and issues the receipt: every verdict, and the hashes of everything they follow from. */
export const issueReceipt = (
  plan: Plan,
  input: CaseInput,
  algorithm?: HashAlgorithm,
  version?: ReceiptVersion,
): Receipt => receiptOf(plan, input, evaluate(plan, input), algorithm, version);
