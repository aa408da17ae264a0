import { contentHash } from './content-hash.ts';
import type { ReceiptInputs } from './receipt-inputs.ts';
import { problem, type ReceiptProblem, shown } from './receipt-problem.ts';

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The hash of a value of any origin; undefined for what has no canonical JSON, which nothing was issued over. */
export const hashOf = (value: unknown): string | undefined => {
  try {
    return contentHash(value);
  } catch {
    return undefined;
  }
};

const changedDefinitions = (named: unknown, definitions: readonly unknown[]): readonly ReceiptProblem[] =>
  definitions.flatMap((definition, index) => {
    const id = isRecord(definition) ? definition.id : undefined;
    // A receipt without its list of definitions is refused as such.
    if (!isRecord(named)) return [];
    if (typeof id !== 'string' || !Object.hasOwn(named, id)) {
      return problem(
        'DEFINITION_UNNAMED',
        `/definitions/${index}`,
        `凭据没有提到定义 ${shown(id)}：它是后来加入文件的。`,
        `The receipt names no definition ${shown(id)}: it was added to the file.`,
      );
    }
    if (named[id] === hashOf(definition)) return [];
    return problem(
      'DEFINITION_DIFFERS',
      `/definitions/${index}`,
      `方面“${id}”的定义被改动过：与凭据所记的摘要不符。`,
      `The definition of the aspect ${id} was changed: it does not have the hash that the receipt names.`,
    );
  });

/** The parts of a file that are not those over which the receipt was issued: their hashes are others than it names. */
export interface ChangedParts {
  readonly definitions: readonly ReceiptProblem[];
  readonly standard: readonly ReceiptProblem[];
  readonly input: boolean;
}

/** Holds the parts of a file against the hashes that its receipt names. */
export const changedParts = (receipt: Json, { definitions, standard, input }: ReceiptInputs): ChangedParts => {
  const named = isRecord(receipt.standard) ? receipt.standard.hash : undefined;
  return {
    definitions: changedDefinitions(receipt.definitions, definitions),
    standard:
      named === hashOf(standard)
        ? []
        : [
            problem(
              'STANDARD_DIFFERS',
              '/standard',
              '认定标准被改动过：与凭据所记的摘要不符。',
              'The standard was changed: it does not have the hash that the receipt names.',
            ),
          ],
    input: receipt.input !== hashOf(input),
  };
};
