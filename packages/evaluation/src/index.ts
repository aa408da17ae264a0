export { bind } from './binding/bind.ts';
export { type Bound, bindChecked } from './binding/bind-checked.ts';
export type { BindProblem, BindProblemCode } from './binding/bind-problem.ts';
export type * from './binding/plan.ts';
export type * from './case-input.ts';
export { formatOutcome, type OutcomeContext } from './display/format-outcome.ts';
export { formatThreshold } from './display/format-threshold.ts';
export { parseFraction } from './display/fraction.ts';
export { gapText } from './display/gap-text.ts';
export { withDifferenceUnit, withUnit } from './display/unit-text.ts';
export { verdictSentence } from './display/verdict-sentence.ts';
export { explain, findRequirement } from './explaining/explain.ts';
export type * from './explaining/explanation.ts';
export { evaluate } from './judging/evaluate.ts';
export type { InputError, InputErrorCode } from './reading/input-error.ts';
export { readCaseInput } from './reading/read-case-input.ts';
export { readStandard, type StandardError } from './reading/read-standard.ts';
export { contentHash, type HashAlgorithm, sha256Algorithm } from './receipt/content-hash.ts';
export { engineVersion, issueReceipt, receiptOf } from './receipt/issue-receipt.ts';
export {
  type ReceiptInputs,
  type ReceiptProblem,
  type ReceiptProblemCode,
  verifyReceipt,
} from './receipt/verify-receipt.ts';
export type * from './standard.ts';
export type * from './verdict.ts';
