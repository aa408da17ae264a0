import type { Procedure } from '@qunxing/standards';
import type { Acting, Moment } from '../acting.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Application, Reopened, Returned } from './application.ts';
import type { ApplicationEvent } from './application-event.ts';
import type { ApplicationRefusal } from './application-refusal.ts';
import { type GivenFinding, unknownPart, withFindings } from './findings.ts';
import { reviewersTurn } from './in-turn.ts';

/** What is known when an application is returned. */
export interface ReturnFacts {
  readonly by: Acting;
  readonly procedure: Procedure;
  readonly parts: readonly string[];
  readonly reopened: readonly Reopened[];
  /** Findings on the other parts, which stand when it comes back. */
  readonly findings: readonly GivenFinding[];
}

const refusalOf = ({ parts, reopened, findings }: ReturnFacts): ApplicationRefusal | undefined => {
  if (reopened.length === 0) return { code: 'RETURN_NAMES_NOTHING' };
  const silent = reopened.find(({ comment }) => comment.trim() === '');
  if (silent !== undefined) return { code: 'RETURN_WITHOUT_COMMENT', part: silent.part };
  return unknownPart([...reopened, ...findings], parts);
};

/** Returns an application for correction (退回补正): what it names opens again, and nothing else. The bare verb is a reserved word. */
export const returnApplication = (
  application: Application,
  facts: ReturnFacts,
  moment: Moment,
): Outcome<Returned, ApplicationEvent, ApplicationRefusal> => {
  const { by, procedure, reopened, findings: given } = facts;
  const turn = reviewersTurn(application, procedure, 'return', by);
  if ('refused' in turn) return turn;
  const refused = refusalOf(facts);
  if (refused !== undefined) return refuse(refused);
  const { step: at } = turn;
  const findings = withFindings(turn.application, given, at, { by, moment });
  return {
    next: { ...turn.application, stage: 'returned', findings, returned: { by, moment, at, reopened } },
    event: {
      type: 'application.returned',
      by,
      moment,
      at,
      reopened,
      findings: findings.filter((finding) => finding.moment === moment),
    },
  };
};
