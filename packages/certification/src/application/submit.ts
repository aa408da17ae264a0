import type { Procedure, Round } from '@qunxing/standards';
import type { Acting, Moment } from '../acting.ts';
import { type Incident, ineligible } from '../eligibility/eligibility.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { roundClosed } from '../round/round-open.ts';
import type { Application, Finding, Returned, Submission, UnderWay } from './application.ts';
import type { ApplicationEvent } from './application-event.ts';
import type { ApplicationRefusal } from './application-refusal.ts';
import { applicantsTurn } from './in-turn.ts';
import { stageAfter } from './stage.ts';

/** What is known when an application is handed in. */
export interface SubmitFacts {
  readonly by: Acting;
  readonly procedure: Procedure;
  readonly round: Round;
  readonly incidents: readonly Incident[];
  /** The evaluation of what is handed in, which locks its figures. */
  readonly evaluation: string;
  readonly input: string;
  /** Items that the deciding standard needs and that have no figure, with the reason that the applicant gives. */
  readonly blanks: Submission['blanks'];
}

/** Findings on parts that were not open again stand. */
const standing = ({ findings, returned }: Returned): readonly Finding[] =>
  findings.filter(({ part }) => !returned.reopened.some((reopened) => reopened.part === part));

const stageOf = ({ taken }: Returned): UnderWay['stage'] => stageAfter[taken.at(-1)?.step ?? 'submission'];

const refusalOf = (
  application: Application,
  { round, procedure, incidents, blanks }: SubmitFacts,
  { on }: Moment,
): ApplicationRefusal | undefined => {
  // What was returned may come back after the window: it was handed in while it was open.
  const closed = application.stage === 'drafting' ? roundClosed(round, on) : undefined;
  if (closed !== undefined) return closed;
  const unexplained = blanks.filter(({ reason }) => reason.trim() === '').map(({ item }) => item);
  if (unexplained.length > 0) return { code: 'SUBMISSION_BLANKS_UNEXPLAINED', items: unexplained };
  const problems = ineligible(incidents, procedure, on);
  return problems.length > 0 ? { code: 'CLUSTER_NOT_ELIGIBLE', on, problems } : undefined;
};

/** Hands an application in, or in again after it was returned; the figures are locked as the evaluation saw them. */
export const submit = (
  application: Application,
  facts: SubmitFacts,
  moment: Moment,
): Outcome<UnderWay, ApplicationEvent, ApplicationRefusal> => {
  const { by, procedure, evaluation, input, blanks } = facts;
  const turn = applicantsTurn(application, procedure, 'submit', by);
  if ('refused' in turn) return turn;
  const refused = refusalOf(application, facts, moment);
  if (refused !== undefined) return refuse(refused);
  const submission = { evaluation, input, blanks };
  const handedIn = { ...submission, by, moment };
  const event: ApplicationEvent = { type: 'application.submitted', by, moment, submission };
  if (turn.application.stage !== 'returned') {
    const { id, cluster, rules, applicant, counties, drafted } = turn.application;
    const begun = { id, cluster, rules, applicant, counties, drafted };
    return {
      next: { stage: 'submitted', ...begun, submissions: [handedIn], taken: [], findings: [], returns: [] },
      event,
    };
  }
  const { returned, ...back } = turn.application;
  const next: UnderWay = {
    ...back,
    stage: stageOf(turn.application),
    submissions: [...back.submissions, handedIn],
    findings: standing(turn.application),
    returns: [...back.returns, returned],
  };
  return { next, event };
};
