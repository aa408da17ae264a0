import type { Act } from '../acting.ts';
import type { Judgement } from '../expert-panel/expert-panel.ts';
import type { HeldStep, ListStep, ReachedStage, Step } from './stage.ts';

/** A county that the cluster spans, with its share of the cluster's output in percent, exact decimal text; null where it is not known. */
export interface CountyShare {
  readonly code: string;
  readonly outputShare: string | null;
}

/** The editions that an application keeps from its first day to its last, by content hash, and the round it is filed in. */
export interface Rules {
  readonly round: string;
  readonly procedure: string;
  readonly standard: string;
}

/** What an application is from its first day on. */
export interface Begun {
  readonly id: string;
  readonly cluster: string;
  readonly rules: Rules;
  /** Division of the office that applies: of several counties, the one with the largest share of output. */
  readonly applicant: string;
  readonly counties: readonly CountyShare[];
  readonly drafted: Act;
}

/** An item without a figure, and why it has none. */
export interface Blank {
  readonly item: string;
  readonly reason: string;
}

/** What was handed in, and who answers for it. The figures are locked in the case input that the evaluation names. */
export interface Submission extends Act {
  /** Evaluation under the deciding standard, with its receipt. */
  readonly evaluation: string;
  /** Hash of the canonical case input. */
  readonly input: string;
  readonly blanks: readonly Blank[];
}

/** What a reviewer found about one part of the application, at one step. */
export interface Finding extends Act {
  readonly step: HeldStep;
  readonly part: string;
  readonly result: 'in-order' | 'doubtful';
  readonly comment: string;
}

/** What was seen on site about one item, with the photos that show it. */
export interface ItemCheck {
  readonly item: string;
  readonly result: 'as-reported' | 'differs';
  readonly comment: string;
  /** `sha256:<hex>` of each. */
  readonly photos: readonly string[];
}

/** What was seen on site about one part of the application. */
export interface Check {
  readonly part: string;
  readonly result: 'as-reported' | 'differs';
  readonly comment: string;
  /** The lines of the checklist (核查清单); absent where the part was looked at as a whole. */
  readonly items?: readonly ItemCheck[];
}

/** A step that was taken, with what it leaves behind. */
export type StepTaken = Act &
  (
    | { readonly step: 'acceptance' | 'completeness-check'; readonly comment: string }
    | {
        readonly step: 'preliminary-review' | 'provincial-review';
        readonly opinion: string;
        /** Levels given to what is judged; absent where nothing was judged. */
        readonly judgements?: readonly Judgement[];
      }
    | {
        readonly step: 'verification';
        /** Day of the visit. */
        readonly visitedOn: string;
        readonly checks: readonly Check[];
        readonly opinion: string;
      }
    /** Taken by a list of which the application is a member; `list` is its id. */
    | { readonly step: ListStep; readonly list: string }
  );

/** A part of the application that is open again, or single items of it, and what is asked about them. */
export interface Reopened {
  readonly part: string;
  /** Items of the part; none means the whole part. */
  readonly items: readonly string[];
  readonly comment: string;
}

/** Why an application went back to who filed it. */
export interface Return extends Act {
  /** The step at which it was held up; it goes on there when it is handed in again. */
  readonly at: HeldStep;
  readonly reopened: readonly Reopened[];
}

interface Filed extends Begun {
  /** Every time it was handed in, the last one last. */
  readonly submissions: readonly [...Submission[], Submission];
  readonly taken: readonly StepTaken[];
  readonly findings: readonly Finding[];
  /** Every time it was returned and handed in again, so that a reviewer can be shown the difference. */
  readonly returns: readonly Return[];
}

/** Being written; nobody but the applicant's office and the operator has seen it. */
export interface Drafting extends Begun {
  readonly stage: 'drafting';
}

/** Handed in and on its way: the stage says which step was taken last. */
export interface UnderWay extends Filed {
  readonly stage: ReachedStage;
}

/** Back with the applicant; only what is reopened may change. */
export interface Returned extends Filed {
  readonly stage: 'returned';
  readonly returned: Return;
}

/** Taken back by the applicant. */
export interface Withdrawn extends Begun {
  readonly stage: 'withdrawn';
  readonly withdrawn: Act & { readonly reason: string };
  /** What it was when it was taken back. */
  readonly from: Drafting | UnderWay | Returned;
}

/** Ended by an office that acts on it, or by a list that decided against it. */
export interface Declined extends Filed {
  readonly stage: 'declined';
  readonly declined: Act & { readonly at: Step; readonly reason: string };
}

/** One county's filing for one cluster in one round (申报). */
export type Application = Drafting | UnderWay | Returned | Withdrawn | Declined;

const offThePath: ReadonlySet<string> = new Set(['drafting', 'returned', 'withdrawn', 'declined']);

/** Whether an application was handed in and is on its way. */
export const isUnderWay = (application: Application): application is UnderWay => !offThePath.has(application.stage);
