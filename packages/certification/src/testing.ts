import type { Requirement, Sourced, Standard } from '@qunxing/evaluation';
import { type DivisionRegister, guizhou, withAdjacency } from '@qunxing/reference';
import {
  type Actor,
  guizhouProcedure2023,
  type Procedure,
  type ProcedureStep,
  type ProcedureValueKey,
  type Round,
} from '@qunxing/standards';
import type { Acting, Moment } from './acting.ts';
import { accept } from './application/accept.ts';
import { type Application, type Drafting, isUnderWay, type UnderWay } from './application/application.ts';
import { checkCompleteness } from './application/check-completeness.ts';
import { type DraftFacts, draft } from './application/draft.ts';
import { recordVerification } from './application/record-verification.ts';
import { review } from './application/review.ts';
import type { ListStep, OwnStep, Step } from './application/stage.ts';
import { submit } from './application/submit.ts';
import { take } from './application/take.ts';
import type { Incident } from './eligibility/eligibility.ts';
import type { Outcome } from './outcome.ts';

const text = (zh: string, en: string) => ({ 'zh-CN': zh, en });
const source = text('测试用例', 'a test case');

/** A value as if it stood in an official text. */
export const official = <T>(value: T): Sourced<T> => ({ value, status: 'official', source });

/** A value that is assumed. */
export const provisional = <T>(value: T): Sourced<T> => ({ value, status: 'provisional', source, reason: source });

/** A value that nobody knows. */
export const unset: Sourced<never> = { status: 'unset', source, reason: source };

const divisionOf: Readonly<Record<Actor, string | null>> = {
  county: '520324',
  operator: '520324',
  prefecture: '520300',
  association: '520300',
  centre: '520000',
  province: '520000',
  expert: null,
};

/** Somebody of an office: the county is 正安县, the prefecture 遵义市. */
export const acting = (role: Actor, other: Partial<Acting> = {}): Acting => ({
  account: `${role}-1`,
  role,
  division: divisionOf[role],
  ...other,
});

/** Nine in the morning of a day in Beijing. */
export const on = (day: string): Moment => ({ at: `${day}T01:00:00Z`, on: day });

const decidedValues: Readonly<Record<ProcedureValueKey, string>> = {
  noticeWorkingDays: '5',
  termYears: '3',
  termBasis: 'dates',
  extensionYears: '3',
  annualReportDue: '03-31',
  lookBackYears: '3',
  lookBackBasis: 'rolling',
  planYears: '3',
  nicheUniqueness: 'one-per-niche',
  judgementCombination: 'majority',
  termAlarms: '12、6、3',
  westernRelaxation: 'none',
};

/** Guizhou's procedure with everything that it leaves open settled, other values where told. */
export const aProcedure = (
  values: Partial<Readonly<Record<ProcedureValueKey, Sourced<string>>>> = {},
  steps: readonly ProcedureStep[] = guizhouProcedure2023.steps,
): Procedure => {
  const settled = { ...guizhouProcedure2023.values };
  for (const [key, value] of Object.entries(decidedValues)) {
    // Keys of the record above.
    const name = key as ProcedureValueKey;
    settled[name] = { ...settled[name], value: values[name] ?? official(value) };
  }
  return {
    ...guizhouProcedure2023,
    steps: steps.map((step) => ({
      ...step,
      actor: step.actor.status === 'unset' ? step.actor : official(step.actor.value),
    })),
    values: settled,
  };
};

const step = (stage: Step, actor: Actor, optional = false): ProcedureStep => ({
  stage,
  actor: official(actor),
  optional,
});

/**
 * A procedure shaped like Shanghai's: an association applies, no county and no prefecture takes part, targets are set for three years.
 * Its steps are invented for tests.
 */
export const associationProcedure: Procedure = {
  ...aProcedure({}, [
    step('submission', 'association'),
    step('completeness-check', 'centre'),
    step('acceptance', 'province'),
    step('verification', 'province', true),
    step('provincial-review', 'province'),
    step('expert-review', 'expert'),
    step('deliberation', 'province'),
    step('public-notice', 'province'),
    step('certification', 'province'),
    step('announcement', 'province'),
  ]),
  id: 'association-procedure',
  title: text('协会申报的办法（测试）', 'Procedure in which an association applies (test)'),
  applicant: official('association'),
};

/** Both procedures, for tests that hold under any. */
export const everyProcedure = [
  { name: 'Guizhou, where the county applies', procedure: aProcedure() },
  { name: 'one in which an association applies', procedure: associationProcedure },
] as const;

/** A round from 24 April to 5 June 2023, with two to five recommendations of a prefecture. */
export const aRound = (other: Partial<Round> = {}): Round => ({
  id: 'round-2023',
  title: text('2023年度', 'Round of 2023'),
  programme: 'guizhou',
  procedure: 'guizhou-procedure-2023',
  standard: 'a-standard',
  advisory: [],
  opensOn: official('2023-04-24'),
  closesOn: official('2023-06-05'),
  leastRecommendations: official('2'),
  mostRecommendations: official('5'),
  copies: official('3'),
  referenceYear: official('2022'),
  nationalCap: official('6'),
  ...other,
});

/** One hard requirement with a threshold from an official text. */
export const aRequirement = (other: Partial<Requirement> = {}): Requirement => ({
  id: 'core-competitiveness/gross-output',
  metric: 'core-competitiveness/gross-output',
  operator: 'at-least',
  threshold: official({ kind: 'number', value: '10', unit: '亿元' }),
  force: 'hard',
  clause: source,
  ...other,
});

/** A standard for real clusters, all of it official. */
export const aStandard = (other: Partial<Standard> = {}): Standard => ({
  id: 'a-standard',
  title: text('认定标准', 'A standard'),
  document: source,
  layer: 'province',
  division: '520000',
  effective: official('2023-04-23'),
  exercise: false,
  requirements: [aRequirement()],
  ...other,
});

/** Guizhou's register in which an officer has confirmed that 正安县 and 道真县 are neighbors. */
export const aRegister: DivisionRegister = withAdjacency(guizhou, {
  counties: ['520324', '520325'],
  adjacent: true,
  provenance: { status: 'official', source },
});

/** An accident of 1 June 2022, of a grade that bars. */
export const anIncident = (other: Partial<Incident> = {}): Incident => ({
  id: 'incident-1',
  date: '2022-06-01',
  kind: 'safety',
  grade: '较大',
  ...other,
});

/** What is known when the applicant of a procedure begins an application for a cluster in 正安县. */
export const draftFacts = (other: Partial<DraftFacts> = {}): DraftFacts => {
  const { procedure = aProcedure() } = other;
  return {
    id: 'application-1',
    by: other.by ?? acting(applicantOf(procedure)),
    cluster: { id: 'cluster-1', counties: [{ code: '520324', outputShare: null }], demonstration: false },
    rules: { round: 'round-2023', procedure: 'sha256:procedure', standard: 'sha256:standard' },
    round: aRound(),
    procedure,
    standard: aStandard(),
    register: aRegister,
    ...other,
  };
};

/** Who applies under a procedure. */
export const applicantOf = ({ applicant }: Procedure): 'county' | 'association' => {
  if (applicant.status === 'unset') throw new Error('a procedure of the tests names its applicant');
  return applicant.value;
};

/** Somebody of the office that takes a step under a procedure. */
export const officeAt = (procedure: Procedure, stage: Step): Acting => {
  const taken = procedure.steps.find((one) => one.stage === stage);
  if (taken === undefined || taken.actor.status === 'unset') throw new Error(`nobody takes ${stage}`);
  return acting(taken.actor.value);
};

/** The state after a verb; throws with the refusal when it is refused. */
export const next = <Next>(outcome: Outcome<Next, unknown, unknown>): Next => {
  if ('refused' in outcome) throw new Error(`refused: ${JSON.stringify(outcome.refused)}`);
  return outcome.next;
};

/** Parts of the application form. */
export const parts = ['A', 'B', 'C'];

/** Every part found in order. */
export const inOrder = parts.map((part) => ({ part, result: 'in-order' as const, comment: '' }));

/** What is handed in on 10 May 2023. */
export const submission = { evaluation: 'evaluation-1', input: 'sha256:input-1', blanks: [] };

/** An application that was begun on 9 May 2023. */
export const aDraft = (other: Partial<DraftFacts> = {}): Drafting => next(draft(draftFacts(other), on('2023-05-09')));

const takeStep = (application: Application, procedure: Procedure, taken: OwnStep | ListStep): UnderWay => {
  const by = officeAt(procedure, taken);
  const moment = on('2023-05-12');
  const comment = '';
  switch (taken) {
    case 'submission':
      return next(
        submit(application, { by, procedure, round: aRound(), incidents: [], ...submission }, on('2023-05-10')),
      );
    case 'acceptance':
      return next(accept(application, { by, procedure, comment }, moment));
    case 'completeness-check':
      return next(checkCompleteness(application, { by, procedure, comment }, moment));
    case 'preliminary-review':
    case 'provincial-review':
      return next(review(application, { by, procedure, parts, findings: inOrder, opinion: '同意' }, moment));
    case 'verification': {
      const checks = [{ part: 'B', result: 'as-reported' as const, comment: '' }];
      const visit = { visitedOn: '2023-05-11', checks, opinion: '属实' };
      return next(recordVerification(application, { by, procedure, parts, ...visit }, moment));
    }
    default:
      if (!isUnderWay(application)) throw new Error('a list takes steps for applications that were handed in');
      return take(application, { step: taken, by, moment, list: `${taken}-1` });
  }
};

/** An application under way whose last step is the one named: every required step before it was taken, each in its turn. */
export const anApplication = (after: Step, procedure: Procedure = aProcedure()): UnderWay => {
  const last = procedure.steps.findIndex(({ stage }) => stage === after);
  const path = procedure.steps.slice(0, last + 1).filter(({ optional, stage }) => !optional || stage === after);
  const [first, ...others] = path.map(({ stage }) => stage);
  if (first === undefined) throw new Error(`the procedure has no step ${after}`);
  return others.reduce(
    (application, taken) => takeStep(application, procedure, taken),
    takeStep(aDraft({ procedure }), procedure, first),
  );
};

/** An application whose next required step is the one named. */
export const anApplicationBefore = (before: Step, procedure: Procedure = aProcedure()): UnderWay => {
  const at = procedure.steps.findIndex(({ stage }) => stage === before);
  const last = procedure.steps.slice(0, at).findLast(({ optional }) => !optional);
  if (last === undefined) throw new Error(`nothing comes before ${before}`);
  return anApplication(last.stage, procedure);
};

/** The same application under another id. */
export const known = (application: UnderWay, id: string): UnderWay => ({ ...application, id });
