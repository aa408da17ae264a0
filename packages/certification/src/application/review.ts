import type { Procedure } from '@qunxing/standards';
import type { Acting, Moment } from '../acting.ts';
import type { JudgedItem, Judgement } from '../expert-panel/expert-panel.ts';
import { type JudgementRefusal, wrongJudgement } from '../expert-panel/wrong-judgement.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Application, Finding, UnderWay } from './application.ts';
import type { ApplicationEvent } from './application-event.ts';
import type { ApplicationRefusal } from './application-refusal.ts';
import { type GivenFinding, unknownPart, withFindings } from './findings.ts';
import { reviewersTurn } from './in-turn.ts';
import type { HeldStep } from './stage.ts';
import { take } from './take.ts';

/** What is known when a review ends. */
export interface ReviewFacts {
  readonly by: Acting;
  readonly procedure: Procedure;
  /** Every part of the application that has to be reviewed. */
  readonly parts: readonly string[];
  /** Findings made now; those made before, on parts that were not open again since, stand. */
  readonly findings: readonly GivenFinding[];
  readonly opinion: string;
  /** What is judged by its scale (评判), which serves the steps that follow; the verb refuses a level that its scale lacks. */
  readonly judgements?: readonly Judgement[];
  /** What may be judged, with its levels. */
  readonly judged?: readonly JudgedItem[];
}

const unfinished = (
  findings: readonly Finding[],
  parts: readonly string[],
  step: HeldStep,
): ApplicationRefusal | undefined => {
  const own = findings.filter((finding) => finding.step === step);
  const missing = parts.filter((part) => !own.some((finding) => finding.part === part));
  if (missing.length > 0) return { code: 'FINDINGS_MISSING', step, parts: missing };
  const doubtful = own.filter(({ result }) => result === 'doubtful').map(({ part }) => part);
  return doubtful.length > 0 ? { code: 'FINDINGS_DOUBTFUL', step, parts: doubtful } : undefined;
};

/** Ends the preliminary review (初审) or the provincial review (省级审核), with every part found in order. */
export const review = (
  application: Application,
  { by, procedure, parts, findings: given, opinion, judgements = [], judged = [] }: ReviewFacts,
  moment: Moment,
): Outcome<UnderWay, ApplicationEvent, ApplicationRefusal | JudgementRefusal> => {
  const turn = reviewersTurn(application, procedure, 'review', by);
  if ('refused' in turn) return turn;
  const step = turn.step === 'provincial-review' ? turn.step : 'preliminary-review';
  const findings = withFindings(turn.application, given, step, { by, moment });
  const refused = unknownPart(given, parts) ?? unfinished(findings, parts, step) ?? wrongJudgement(judged, judgements);
  if (refused !== undefined) return refuse(refused);
  if (opinion.trim() === '') return refuse({ code: 'APPLICATION_REASON_MISSING', verb: 'review' });
  const levels = judgements.length > 0 ? { judgements } : {};
  return {
    next: take({ ...turn.application, findings }, { step, by, moment, opinion, ...levels }),
    event: {
      type: 'application.reviewed',
      by,
      moment,
      step,
      opinion,
      ...levels,
      findings: findings.filter((finding) => finding.moment === moment),
    },
  };
};
