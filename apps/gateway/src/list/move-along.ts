import { type ListedStep, type ListRefusal, type MemberDecision, moveMembers } from '@qunxing/certification';
import { type Alongside, alongside, applications } from '@qunxing/database';
import type { Procedure } from '@qunxing/standards';
import type { KnownCandidate } from '../application/candidates.ts';

/** What a list does to its members, to be saved along with it: each application with an event of its own. */
export const moveAlong = (
  members: readonly KnownCandidate[],
  decisions: readonly MemberDecision[],
  listed: ListedStep,
  procedure: Procedure,
): { readonly alongside: readonly Alongside[] } | { readonly refused: ListRefusal } => {
  const states = members.map(({ application }) => application);
  const outcome = moveMembers(states, decisions, listed, procedure);
  if ('refused' in outcome) return outcome;
  return {
    alongside: outcome.moved.map((moved) =>
      alongside(applications, members.find(({ row }) => row.id === moved.next.id)?.row, moved),
    ),
  };
};
