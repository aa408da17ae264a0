import type { Procedure } from '@qunxing/standards';
import type { Acting } from '../acting.ts';
import { isWithin } from '../division/is-within.ts';
import { refuse } from '../outcome.ts';
import { type Application, type Drafting, isUnderWay, type Returned, type UnderWay } from './application.ts';
import type { ApplicationRefusal } from './application-refusal.ts';
import { type ApplicationVerb, possible } from './possible.ts';
import type { HeldStep } from './stage.ts';

/** Verbs of the offices that an application is sent to. */
export type ReviewingVerb = Exclude<ApplicationVerb, 'draft' | 'submit' | 'withdraw'>;

/** An application on its way, and the step at which somebody acts on it. */
export interface Turn {
  readonly application: UnderWay;
  readonly step: HeldStep;
}

const handedInBy = ({ submissions }: UnderWay, { account }: Acting): boolean =>
  submissions.some(({ by }) => by.account === account);

/** Whether the application comes from the division that an office acts for. */
const concerns = ({ applicant }: UnderWay, { division }: Acting): boolean =>
  division !== null && isWithin(applicant, division);

/** Whether it is somebody's turn to act on what was handed in: the stage, the office, and that nobody reviews what they submitted. */
export const reviewersTurn = (
  application: Application,
  procedure: Procedure,
  verb: ReviewingVerb,
  by: Acting,
): Turn | { readonly refused: ApplicationRefusal } => {
  const now = possible(application, procedure).filter((one) => one.verb === verb);
  // Where a step that is taken only when needed is ahead as well, an application is held up at the one that must be taken.
  const mine = now.findLast(({ office }) => office === by.role);
  if (now.length === 0 || !isUnderWay(application))
    return refuse({ code: 'APPLICATION_OUT_OF_TURN', verb, stage: application.stage });
  if (mine === undefined)
    return refuse({ code: 'APPLICATION_OTHER_OFFICE', verb, offices: now.map(({ office }) => office) });
  if (!concerns(application, by))
    return refuse({ code: 'APPLICATION_OTHER_DIVISION', verb, applicant: application.applicant });
  if (handedInBy(application, by)) return refuse({ code: 'APPLICATION_OWN_SUBMISSION', verb });
  return { application, step: mine.step };
};

/** Whether it is the applicant's turn to hand in or to take back. */
export const applicantsTurn = (
  application: Application,
  procedure: Procedure,
  verb: 'submit' | 'withdraw',
  by: Acting,
): { readonly application: Drafting | Returned | UnderWay } | { readonly refused: ApplicationRefusal } => {
  const now = possible(application, procedure).filter((one) => one.verb === verb);
  if (now.length === 0 || application.stage === 'withdrawn' || application.stage === 'declined')
    return refuse({ code: 'APPLICATION_OUT_OF_TURN', verb, stage: application.stage });
  if (!now.some(({ office }) => office === by.role))
    return refuse({ code: 'APPLICATION_OTHER_OFFICE', verb, offices: now.map(({ office }) => office) });
  if (application.applicant !== by.division)
    return refuse({ code: 'APPLICATION_OTHER_DIVISION', verb, applicant: application.applicant });
  return { application };
};
