import {
  type Application,
  type ApplicationEvent,
  accept,
  checkCompleteness,
  decline,
  followList,
  type ListedStep,
  type Moment,
  type Outcome,
  recordVerification,
  returnApplication,
  review,
  submit,
  withdraw,
} from '@qunxing/certification';
import { guizhouExerciseProcedure as procedure, guizhouExerciseRound as round } from '@qunxing/standards';
import { type Cast, momentAt, type Offices, officesOf } from './cast.ts';

/** A cluster for which a county applies, with the evaluation that locks its figures. */
export interface Filed {
  readonly cluster: string;
  readonly county: string;
  readonly counties: readonly { readonly code: string; readonly outputShare: string | null }[];
  readonly evaluation: string;
  readonly input: string;
}

/** An application with everything that happened to it, the first event first. */
export interface Told {
  readonly state: Application;
  readonly events: readonly ApplicationEvent[];
}

/** What a verb is decided with. */
interface Turn {
  readonly offices: Offices;
  readonly filed: Filed;
  readonly moment: Moment;
}

type Verb = (state: Application, turn: Turn) => Outcome<Application, ApplicationEvent, object>;

const parts = [
  'core-competitiveness',
  'sme-gradient',
  'supply-chain',
  'innovation',
  'digital',
  'green',
  'open-cooperation',
  'governance',
];
const findings = parts.map((part) => ({ part, result: 'in-order' as const, comment: '数据与佐证材料一致' }));
const checks = parts.map((part) => ({ part, result: 'as-reported' as const, comment: '现场核对无误' }));

const handIn: Verb = (state, { offices, filed: { evaluation, input }, moment }) =>
  submit(state, { by: offices.county, procedure, round, incidents: [], evaluation, input, blanks: [] }, moment);

const listed =
  (step: ListedStep['step']): Verb =>
  (state, { offices, moment }) => {
    const by = step === 'recommendation' ? offices.prefecture : offices.province;
    return followList(state, { step, list: `${step} of before`, by, moment }, procedure);
  };

const reviewed =
  (office: 'prefecture' | 'province'): Verb =>
  (state, { offices, moment }) =>
    review(state, { by: offices[office], procedure, parts, findings, opinion: '材料齐全，数据真实，同意' }, moment);

/** From the submission to the announcement; a return and its correction among them. */
const verbs: readonly Verb[] = [
  handIn,
  (state, { offices, moment }) => accept(state, { by: offices.prefecture, procedure, comment: '' }, moment),
  (state, { offices, moment }) => {
    const reopened = [{ part: 'green', items: [], comment: '请补充能效佐证材料' }];
    return returnApplication(state, { by: offices.prefecture, procedure, parts, reopened, findings: [] }, moment);
  },
  handIn,
  reviewed('prefecture'),
  (state, { offices, moment }) =>
    recordVerification(
      state,
      { by: offices.prefecture, procedure, parts, visitedOn: moment.on, checks, opinion: '属实' },
      moment,
    ),
  listed('recommendation'),
  (state, { offices, moment }) => checkCompleteness(state, { by: offices.centre, procedure, comment: '' }, moment),
  reviewed('province'),
  listed('expert-review'),
  listed('deliberation'),
  listed('public-notice'),
  listed('certification'),
  listed('announcement'),
];

/** How some end off the path: taken back by the county, declined by the prefecture. */
const ends: readonly Verb[] = [
  (state, { offices, moment }) => withdraw(state, { by: offices.county, procedure, reason: '本年度暂不申报' }, moment),
  (state, { offices, moment }) =>
    decline(state, { by: offices.prefecture, procedure, reason: '不属于本项目支持范围' }, moment),
];

/** One in so many ends off the path. */
const oneEnds = 25;

/** The verbs that the n-th application goes through: as many draft as are announced, and all stages between are as common. */
const verbsOf = (application: number): readonly Verb[] => {
  const taken = verbs.slice(0, application % (verbs.length + 1));
  const end = ends[application % ends.length];
  return application % oneEnds === 0 && end !== undefined ? [...verbs.slice(0, 1), end] : taken;
};

/** Takes the n-th application to its stage by the verbs that officers use. @throws when one of them refuses */
export const takeThePath = (
  id: string,
  application: number,
  filed: Filed,
  { cast, rules }: { readonly cast: Cast; readonly rules: { readonly procedure: string; readonly standard: string } },
): Told => {
  const offices = officesOf(cast, filed.county);
  const { cluster, counties, county: applicant } = filed;
  const begun = { id, cluster, rules: { round: round.id, ...rules }, applicant, counties };
  const drafted = { by: offices.county, moment: momentAt(application, 0) };
  let state: Application = { stage: 'drafting', ...begun, drafted };
  const events: ApplicationEvent[] = [{ type: 'application.drafted', ...drafted, begun }];
  for (const [step, verb] of verbsOf(application).entries()) {
    const outcome = verb(state, { offices, filed, moment: momentAt(application, step + 1) });
    if ('refused' in outcome) throw new Error(`${id}: ${JSON.stringify(outcome.refused)}`);
    state = outcome.next;
    events.push(outcome.event);
  }
  return { state, events };
};
