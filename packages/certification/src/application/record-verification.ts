import { isCalendarDate } from '@qunxing/reference';
import type { Procedure } from '@qunxing/standards';
import type { Acting, Moment } from '../acting.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Application, Check, UnderWay } from './application.ts';
import type { ApplicationEvent } from './application-event.ts';
import type { ApplicationRefusal } from './application-refusal.ts';
import { unknownPart } from './findings.ts';
import { foundDiffering } from './found-differing.ts';
import { reviewersTurn } from './in-turn.ts';
import { take } from './take.ts';

/** What is known when a visit is recorded. */
export interface VerificationFacts {
  readonly by: Acting;
  readonly procedure: Procedure;
  readonly parts: readonly string[];
  readonly visitedOn: string;
  readonly checks: readonly Check[];
  readonly opinion: string;
}

const refusalOf = (
  { submissions }: UnderWay,
  { parts, visitedOn, checks, opinion }: VerificationFacts,
  { on }: Moment,
): ApplicationRefusal | undefined => {
  const [handedIn] = submissions;
  if (!isCalendarDate(visitedOn) || visitedOn > on || visitedOn < handedIn.moment.on)
    return { code: 'VERIFICATION_OUTSIDE_ITS_TIME', visitedOn, from: handedIn.moment.on, to: on };
  if (checks.length === 0) return { code: 'VERIFICATION_CHECKS_NOTHING' };
  const unknown = unknownPart(checks, parts);
  if (unknown !== undefined) return unknown;
  const differing = checks.filter(foundDiffering).map(({ part }) => part);
  if (differing.length > 0) return { code: 'FINDINGS_DOUBTFUL', step: 'verification', parts: differing };
  return opinion.trim() === '' ? { code: 'APPLICATION_REASON_MISSING', verb: 'recordVerification' } : undefined;
};

/** Records the on-site verification (实地核查) that found what was reported; where it differs, the application is returned instead. */
export const recordVerification = (
  application: Application,
  facts: VerificationFacts,
  moment: Moment,
): Outcome<UnderWay, ApplicationEvent, ApplicationRefusal> => {
  const { by, procedure, visitedOn, checks, opinion } = facts;
  const turn = reviewersTurn(application, procedure, 'recordVerification', by);
  if ('refused' in turn) return turn;
  const refused = refusalOf(turn.application, facts, moment);
  if (refused !== undefined) return refuse(refused);
  const record = { visitedOn, checks, opinion };
  return {
    next: take(turn.application, { step: 'verification', by, moment, ...record }),
    event: { type: 'application.verified', by, moment, record },
  };
};
