import type { Act } from '../acting.ts';
import type { Begun, Finding, Reopened, StepTaken, Submission } from './application.ts';
import type { OwnStep } from './stage.ts';

/** What happened to an application. Together with those before, it says how the application came to be what it is. */
export type ApplicationEvent = Act &
  (
    | { readonly type: 'application.drafted'; readonly begun: Omit<Begun, 'drafted'> }
    | { readonly type: 'application.submitted'; readonly submission: Omit<Submission, 'by' | 'moment'> }
    | {
        readonly type: 'application.returned';
        readonly at: OwnStep;
        readonly reopened: readonly Reopened[];
        readonly findings: readonly Finding[];
      }
    | { readonly type: 'application.declined'; readonly at: OwnStep; readonly reason: string }
    | { readonly type: 'application.withdrawn'; readonly reason: string }
    | { readonly type: 'application.accepted'; readonly comment: string }
    | { readonly type: 'application.checked-for-completeness'; readonly comment: string }
    | {
        readonly type: 'application.reviewed';
        readonly step: 'preliminary-review' | 'provincial-review';
        readonly opinion: string;
        readonly findings: readonly Finding[];
      }
    | {
        readonly type: 'application.verified';
        readonly record: Omit<Extract<StepTaken, { readonly step: 'verification' }>, keyof Act | 'step'>;
      }
  );

/** What an event is called. */
export type ApplicationEventType = ApplicationEvent['type'];
