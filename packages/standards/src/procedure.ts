import type { Localized } from '@qunxing/criterion';
import type { Sourced } from '@qunxing/evaluation';

/** The closed set of steps that a procedure chooses from and orders (DOMAIN §2). */
export const stages = [
  'submission',
  'acceptance',
  'completeness-check',
  'preliminary-review',
  'verification',
  'recommendation',
  'provincial-review',
  'spot-check',
  'expert-review',
  'deliberation',
  'public-notice',
  'certification',
  'announcement',
] as const;
export type Stage = (typeof stages)[number];

/** Who acts (DOMAIN §1). An association applies in procedures without a county step. */
export type Actor = 'county' | 'prefecture' | 'centre' | 'province' | 'expert' | 'operator' | 'association';

/** One step with the office that takes it; a step that is taken only when needed is optional. */
export interface ProcedureStep {
  readonly stage: Stage;
  readonly actor: Sourced<Actor>;
  readonly optional: boolean;
}

/** A number, date or choice of a procedure with its unit. Dates without a year are `MM-DD`, several numbers are joined by `、`. */
export interface ProcedureValue {
  readonly value: Sourced<string>;
  readonly unit?: '工作日' | '年' | '个' | '个月';
  readonly title: Localized;
}

/** What a procedure fixes beside its steps; the key names are the same in every edition. */
export type ProcedureValueKey =
  | 'noticeWorkingDays'
  | 'termYears'
  | 'termBasis'
  | 'extensionYears'
  | 'annualReportDue'
  | 'lookBackYears'
  | 'lookBackBasis'
  | 'planYears'
  | 'nicheUniqueness'
  | 'judgementCombination'
  | 'termAlarms'
  | 'westernRelaxation';

/** An immutable edition of the steps, acting offices and periods of a programme (办法). */
export interface Procedure {
  readonly id: string;
  readonly title: Localized;
  readonly document: Localized;
  readonly division: string;
  readonly applicant: Sourced<'county' | 'association'>;
  readonly steps: readonly ProcedureStep[];
  readonly values: Readonly<Record<ProcedureValueKey, ProcedureValue>>;
}

/** One intake under a yearly notice (批次): window, quotas, and the procedure and standard that it pins. */
export interface Round {
  readonly id: string;
  readonly title: Localized;
  readonly programme: string;
  readonly procedure: string;
  readonly standard: string;
  readonly advisory: readonly string[];
  readonly opensOn: Sourced<string>;
  readonly closesOn: Sourced<string>;
  /** Fewest and most recommendations of one prefecture. */
  readonly leastRecommendations: Sourced<string>;
  readonly mostRecommendations: Sourced<string>;
  readonly copies: Sourced<string>;
  /** The reporting year at which its cases are judged: windows of years end with it, and titles must be valid at its end. */
  readonly referenceYear: Sourced<string>;
  /** Most clusters that the national notice takes from the province. */
  readonly nationalCap: Sourced<string>;
  /** How many clusters it was decided to certify, and how many of them were put forward to the national level; absent while undecided. */
  readonly certified?: Sourced<string>;
  readonly nominatedNationally?: Sourced<string>;
}

/** A certification programme (项目). */
export interface Programme {
  readonly id: string;
  readonly title: Localized;
  readonly document: Localized;
  readonly division: string;
  /** The controlled list of industrial bases from which an application names its own; absent where the province has none. */
  readonly industrialBases?: readonly Localized[];
}
