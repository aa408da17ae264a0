import {
  type Acting,
  announce,
  type Candidate,
  certify,
  convene,
  type Moment,
  type Outcome,
  publishNotice,
  type Refusal,
} from '@qunxing/certification';
import { prcCalendar } from '@qunxing/reference';
import type { Procedure } from '@qunxing/standards';
import { builder } from '../builder.ts';

/** What a verb is asked with for one candidate alone. */
interface Facts {
  readonly id: string;
  readonly by: Acting;
  readonly procedure: Procedure;
  readonly round: string;
  readonly number: string;
  /** Applications that another list of the kind has yet to decide on. */
  readonly elsewhere: readonly string[];
}

type Verb = (candidate: Candidate, facts: Facts, moment: Moment) => Outcome<unknown, unknown, Refusal>;

/** The verb that takes each step for the members of its list, asked with one of them and nothing else that could be refused. */
const verbs = {
  deliberation: ({ application }, facts, moment) =>
    convene({ ...facts, present: ['·'], quorum: 1, majority: 'majority-of-present', agenda: [application] }, moment),
  'public-notice': (candidate, facts, moment) =>
    publishNotice({ ...facts, firstDay: moment.on, calendar: prcCalendar, candidates: [candidate] }, moment),
  certification: (candidate, facts, moment) => certify({ ...facts, ...candidate }, moment),
  announcement: (candidate, facts, moment) => announce({ ...facts, candidates: [candidate] }, moment),
} as const satisfies Readonly<Record<string, Verb>>;

/** A step that the province takes for several applications at once. */
export type ListedStep = keyof typeof verbs;

/** The same as it is given. */
export const ListedStepValue = builder.enumType('ListedStep', {
  description: 'A step that the province takes for several applications at once.',
  values: {
    deliberation: { value: 'deliberation', description: '审议.' },
    public_notice: { value: 'public-notice', description: '公示.' },
    certification: { value: 'certification', description: '认定.' },
    announcement: { value: 'announcement', description: '公布.' },
  } as const,
});

/** Refusals by which an application is no candidate: it is another step's or another office's turn. */
const notNext: readonly Refusal['code'][] = ['LIST_OTHER_OFFICE', 'MEMBER_NOT_READY'];

/** Whether a step may be taken for one application: `no` when another step or office is next, else what stands against it, if anything. */
export const stepFor = (
  step: ListedStep,
  candidate: Candidate,
  facts: Omit<Facts, 'id' | 'number'>,
  moment: Moment,
): 'no' | Refusal | null => {
  const verb: Verb = verbs[step];
  const outcome = verb(candidate, { ...facts, id: '', number: '·' }, moment);
  if (!('refused' in outcome)) return null;
  const { refused } = outcome;
  if (notNext.includes(refused.code)) return 'no';
  // What is about the list as a whole, such as its first day, does not stand against a member.
  return refused.code.startsWith('MEMBER_') ? refused : null;
};
