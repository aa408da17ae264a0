import type { Act } from '../acting.ts';
import type { Judgement } from '../expert-panel/expert-panel.ts';
import type { Begun, Finding, Reopened, StepTaken, Submission } from './application.ts';
import type { HeldStep, ListStep, Step } from './stage.ts';

/** What has happened to a member of a list when the list has taken a step for it. */
export const listedEvent = {
  recommendation: 'application.recommended',
  'spot-check': 'application.spot-checked',
  'expert-review': 'application.expert-reviewed',
  deliberation: 'application.selected',
  'public-notice': 'application.noticed',
  certification: 'application.certified',
  announcement: 'application.announced',
} as const satisfies Readonly<Record<ListStep, string>>;

/** What happened to an application. Together with those before, it says how the application came to be what it is. */
export type ApplicationEvent = Act &
  (
    | { readonly type: 'application.drafted'; readonly begun: Omit<Begun, 'drafted'> }
    | { readonly type: 'application.submitted'; readonly submission: Omit<Submission, 'by' | 'moment'> }
    | {
        readonly type: 'application.returned';
        readonly at: HeldStep;
        readonly reopened: readonly Reopened[];
        readonly findings: readonly Finding[];
      }
    | { readonly type: 'application.declined'; readonly at: Step; readonly reason: string }
    | { readonly type: 'application.withdrawn'; readonly reason: string }
    | { readonly type: 'application.accepted'; readonly comment: string }
    | { readonly type: 'application.checked-for-completeness'; readonly comment: string }
    | {
        readonly type: 'application.reviewed';
        readonly step: 'preliminary-review' | 'provincial-review';
        readonly opinion: string;
        readonly findings: readonly Finding[];
        /** Levels given to what is judged; absent where nothing was judged. */
        readonly judgements?: readonly Judgement[];
      }
    | {
        readonly type: 'application.verified';
        readonly record: Omit<Extract<StepTaken, { readonly step: 'verification' }>, keyof Act | 'step'>;
      }
    /** A list that it is a member of has taken a step; `list` is its id. */
    | { readonly type: (typeof listedEvent)[ListStep]; readonly list: string }
  );

/** What an event is called. */
export type ApplicationEventType = ApplicationEvent['type'];
