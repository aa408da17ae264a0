import { type Application, type Conflict, conflictOf, type Expert } from '@qunxing/certification';
import type { ExpertRow } from '@qunxing/database';

/** An expert who may be asked to judge an application, or what speaks against it. */
export interface Candidacy {
  readonly expert: ExpertRow;
  readonly conflict: Conflict | null;
}

/** An expert as conflicts of interest are found by. */
export const factsOf = ({ account, home, employer }: ExpertRow): Expert => ({
  account,
  divisions: home === null ? [] : [home],
  employers: employer === null ? [] : [employer],
});

/** How many of the aspects that are judged an expert knows. */
const known = ({ fields }: ExpertRow, aspects: readonly string[]): number =>
  fields.length === 0 ? aspects.length : aspects.filter((aspect) => fields.includes(aspect)).length;

/**
 * Everybody who judges, in the order in which the rule chooses them for an application: whoever has a conflict comes last; before
 * them those with the least to do, then those who know most of what is judged.
 */
export const proposeExperts = (
  application: Application,
  experts: readonly ExpertRow[],
  /** Credit codes of the cluster's enterprises. */
  enterprises: readonly string[],
  /** Keys of the aspects that are judged. */
  aspects: readonly string[],
): readonly Candidacy[] =>
  experts
    .map((expert) => ({ expert, conflict: conflictOf(factsOf(expert), application, enterprises) ?? null }))
    .sort(
      (one, other) =>
        Number(one.conflict !== null) - Number(other.conflict !== null) ||
        one.expert.load - other.expert.load ||
        known(other.expert, aspects) - known(one.expert, aspects),
    );
