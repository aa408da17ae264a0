import type { Stage as Step } from '@qunxing/standards';

/** A step of a procedure, from its closed set. */
export type { Step };

/** The steps that one application takes by itself; those that follow are taken by lists of which it is a member. */
export type OwnStep = Extract<
  Step,
  'submission' | 'acceptance' | 'completeness-check' | 'preliminary-review' | 'verification' | 'provincial-review'
>;

/** The steps at which an office may still send an application back or end it, though a list takes the step. */
export type HeldStep = OwnStep | 'recommendation' | 'spot-check';

/** The steps that a list takes for its members. */
export type ListStep = Exclude<Step, OwnStep>;

/** The stage that an application is in once a step was taken, whatever the order in which a procedure has the steps. */
export const stageAfter = {
  submission: 'submitted',
  acceptance: 'accepted',
  'completeness-check': 'complete',
  'preliminary-review': 'preliminarily-reviewed',
  verification: 'verified',
  recommendation: 'recommended',
  'provincial-review': 'reviewed',
  'spot-check': 'spot-checked',
  'expert-review': 'expert-reviewed',
  deliberation: 'selected',
  'public-notice': 'noticed',
  certification: 'certified',
  announcement: 'announced',
} as const satisfies Readonly<Record<Step, string>>;

/** A stage that is reached by taking a step. */
export type ReachedStage = (typeof stageAfter)[Step];

/** A state of affairs in the life of an application. */
export type Stage = 'drafting' | ReachedStage | 'returned' | 'withdrawn' | 'declined';

/** Every stage, in the order of the path; those off the path come last. */
export const stages: readonly Stage[] = ['drafting', ...Object.values(stageAfter), 'returned', 'withdrawn', 'declined'];
