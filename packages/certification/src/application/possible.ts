import type { Actor, Procedure } from '@qunxing/standards';
import { followingSteps, officeOf } from '../procedure/following-steps.ts';
import type { HeldStep, OwnStep, ReachedStage, Stage, Step } from './stage.ts';

/** What can be done with an application by itself; drafting makes one. */
export type ApplicationVerb =
  | 'draft'
  | 'submit'
  | 'withdraw'
  | 'accept'
  | 'checkCompleteness'
  | 'review'
  | 'recordVerification'
  | 'return'
  | 'decline';

/** The verb that takes each step. */
const verbOfStep = {
  submission: 'submit',
  acceptance: 'accept',
  'completeness-check': 'checkCompleteness',
  'preliminary-review': 'review',
  verification: 'recordVerification',
  'provincial-review': 'review',
} as const satisfies Readonly<Record<OwnStep, ApplicationVerb>>;

/** Something that one office may do with an application now. */
export interface Possible {
  readonly verb: ApplicationVerb;
  readonly office: Actor;
  /** The step that is taken by it, or at which it happens. */
  readonly step: HeldStep;
}

const isOwn = (step: Step): step is OwnStep => step in verbOfStep;

const isHeld = (step: Step): step is HeldStep => isOwn(step) || step === 'recommendation' || step === 'spot-check';

/** Steps after which the applicant can no longer take an application back: the meeting has decided on it. */
const decided: readonly Step[] = ['deliberation', 'public-notice', 'certification', 'announcement'];

const applicantOf = ({ applicant }: Procedure): readonly Actor[] =>
  applicant.status === 'unset' ? [] : [applicant.value];

/** Every step that was taken. */
const takenSteps = ({ taken }: { readonly taken: readonly { readonly step: Step }[] }): readonly Step[] => [
  'submission',
  ...taken.map(({ step }) => step),
];

/** As much of an application as says what may be done with it. */
export type Progress =
  | { readonly stage: Exclude<Stage, ReachedStage> }
  | { readonly stage: ReachedStage; readonly taken: readonly { readonly step: Step }[] };

/** What may be done with an application now, and by which office: the buttons, the refusals and the drawn table all come from here. */
export const possible = (application: Progress, procedure: Procedure): readonly Possible[] => {
  const byApplicant = (verb: ApplicationVerb): readonly Possible[] =>
    applicantOf(procedure).map((office) => ({ verb, office, step: 'submission' }));
  switch (application.stage) {
    case 'drafting':
    case 'returned':
      return [...byApplicant('submit'), ...byApplicant('withdraw')];
    case 'withdrawn':
    case 'declined':
      return [];
    default: {
      const taken = takenSteps(application);
      const ahead = followingSteps(procedure, taken).flatMap((next): readonly Possible[] => {
        const office = officeOf(next);
        const { stage: step } = next;
        if (office === undefined || !isHeld(step)) return [];
        const verbs = isOwn(step) ? [verbOfStep[step]] : [];
        return [...verbs, 'return' as const, 'decline' as const].map((verb) => ({ verb, office, step }));
      });
      return [...ahead, ...(taken.some((step) => decided.includes(step)) ? [] : byApplicant('withdraw'))];
    }
  }
};
