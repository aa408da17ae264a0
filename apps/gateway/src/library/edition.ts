import type { CriterionDefinition } from '@qunxing/criterion';
import { contentHash, type Plan, type Standard } from '@qunxing/evaluation';
import type { Procedure } from '@qunxing/standards';

/** A criterion as its plugin compiled it, under its content hash. */
export interface CriterionEdition {
  readonly hash: string;
  readonly definition: CriterionDefinition;
}

/** A standard under its content hash; the plan binds it to the definitions it is read with. */
export interface StandardEdition {
  readonly hash: string;
  readonly standard: Standard;
  /** Null for an earlier edition whose definitions are not known here. */
  readonly plan: Plan | null;
}

/** A procedure under its content hash. */
export interface ProcedureEdition {
  readonly hash: string;
  readonly procedure: Procedure;
}

const hashes = new WeakMap<object, string>();

/** The content hash of an immutable definition, standard or procedure, computed once. */
export const hashOnce = (value: object): string => {
  const known = hashes.get(value) ?? contentHash(value);
  hashes.set(value, known);
  return known;
};

/** A definition with its hash. */
export const criterionEdition = (definition: CriterionDefinition): CriterionEdition => ({
  hash: hashOnce(definition),
  definition,
});
