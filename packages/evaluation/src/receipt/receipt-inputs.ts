/** What a receipt is verified against: the archived inputs whose hashes it names, as data of any origin. */
export interface ReceiptInputs {
  readonly definitions: readonly unknown[];
  readonly standard: unknown;
  readonly input: unknown;
}
