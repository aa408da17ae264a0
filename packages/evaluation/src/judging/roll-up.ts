import type { Requirement } from '../standard.ts';
import type { RequirementResult, VerdictKind } from '../verdict.ts';

/** A verdict that counts once: of a requirement, of a group of alternatives, or of an aspect. */
export interface Standing {
  readonly verdict: VerdictKind;
  readonly provisional: boolean;
}

/**
 * Worst first. One thing not met settles the whole. Then what no figure can mend, because the standard is silent; then
 * what the applicant can still supply, in the order missing, pending, undefined.
 */
const worstFirst: readonly VerdictKind[] = ['not-met', 'unset', 'no-data', 'needs-judgement', 'no-number', 'met'];

/** Of alternatives, what could still make the group met comes first: data, a judgement, another figure, a threshold. */
const nearestFirst: readonly VerdictKind[] = ['met', 'no-data', 'needs-judgement', 'no-number', 'unset', 'not-met'];

const first = (order: readonly VerdictKind[], all: readonly Standing[]): VerdictKind =>
  order.find((kind) => all.some((one) => one.verdict === kind)) ?? 'not-applicable';

/**
 * The verdict on things that must all be met: the worst of them. `met` rests on every one of them, any other verdict on
 * those that have it: it is provisional when nothing firm gives the same verdict.
 */
export const allOf = (all: readonly Standing[]): Standing => {
  const verdict = first(worstFirst, all);
  const deciding = all.filter((one) => one.verdict === verdict);
  const provisional =
    verdict === 'met'
      ? deciding.some((one) => one.provisional)
      : deciding.length > 0 && deciding.every((one) => one.provisional);
  return { verdict, provisional };
};

/** The verdict on alternatives: met when one is, not met only when all are. `met` rests on any one member that is. */
export const oneOf = (members: readonly Standing[]): Standing => {
  const verdict = first(nearestFirst, members);
  const deciding = members.filter((one) => one.verdict === verdict);
  const provisional =
    verdict === 'met' ? deciding.every((one) => one.provisional) : deciding.some((one) => one.provisional);
  return { verdict, provisional };
};

/** The standings of the requirements of one force, groups of alternatives counted once. */
export const standings = (
  requirements: readonly Requirement[],
  results: readonly RequirementResult[],
  force: Requirement['force'],
): readonly Standing[] => {
  const single: Standing[] = [];
  const groups = new Map<string, Standing[]>();
  for (const [index, { group, force: own }] of requirements.entries()) {
    const result = results[index];
    if (result === undefined || own !== force) continue;
    const standing = { verdict: result.verdict.kind, provisional: result.provisional };
    if (group === undefined) single.push(standing);
    else groups.set(group, [...(groups.get(group) ?? []), standing]);
  }
  return [...single, ...[...groups.values()].map(oneOf)];
};
