import type { Actor, Procedure } from '@qunxing/standards';
import { type ApplicationVerb, type Possible, type Progress, possible } from '../application/possible.ts';
import { type ListStep, type Stage, type Step, stageAfter } from '../application/stage.ts';
import { followingSteps, officeOf } from '../procedure/following-steps.ts';

/** What a list does for its members when it takes a step. */
export const listVerbs = {
  recommendation: 'submitRecommendationList',
  'spot-check': 'recordSpotCheck',
  'expert-review': 'concludePanel',
  deliberation: 'closeMeeting',
  'public-notice': 'closeNotice',
  certification: 'certify',
  announcement: 'announce',
} as const satisfies Readonly<Record<ListStep, string>>;

/** A verb of one application, or of a list that acts for its members. */
export type PathVerb = Exclude<ApplicationVerb, 'draft'> | (typeof listVerbs)[ListStep];

/** A way from one stage of an application to another. */
export interface Passage {
  readonly from: Stage;
  readonly verb: PathVerb;
  /** Who takes the step under the procedure. */
  readonly office: Actor;
  readonly step: Step;
  readonly to: Stage;
}

/** The stages after which nothing is left to do. */
export const finalStages: readonly Stage[] = ['announced', 'withdrawn', 'declined'];

interface Place {
  readonly progress: Progress;
  /** The place that it was returned from. */
  readonly back?: Place;
}

interface Way extends Omit<Passage, 'from' | 'to'> {
  readonly to: Place;
}

const reached = (taken: readonly Step[]): Place => ({
  progress: {
    stage: stageAfter[taken.at(-1) ?? 'submission'],
    taken: taken.filter((step) => step !== 'submission').map((step) => ({ step })),
  },
});

const takenIn = ({ progress }: Place): readonly Step[] =>
  'taken' in progress ? ['submission', ...progress.taken.map(({ step }) => step)] : [];

const after = (place: Place, { verb, step }: Possible): Place => {
  switch (verb) {
    case 'withdraw':
      return { progress: { stage: 'withdrawn' } };
    case 'decline':
      return { progress: { stage: 'declined' } };
    case 'return':
      return { progress: { stage: 'returned' }, back: place };
    default:
      return place.back ?? reached([...takenIn(place), step]);
  }
};

const isListStep = (step: Step): step is ListStep => Object.hasOwn(listVerbs, step);

const byLists = (place: Place, procedure: Procedure): readonly Way[] =>
  'taken' in place.progress
    ? followingSteps(procedure, takenIn(place)).flatMap((next): readonly Way[] => {
        const { stage: step } = next;
        const office = officeOf(next);
        if (office === undefined || !isListStep(step)) return [];
        return [{ verb: listVerbs[step], office, step, to: reached([...takenIn(place), step]) }];
      })
    : [];

const waysFrom = (place: Place, procedure: Procedure): readonly Way[] => [
  ...possible(place.progress, procedure).flatMap((one): readonly Way[] => {
    const { verb, office, step } = one;
    return verb === 'draft' ? [] : [{ verb, office, step, to: after(place, one) }];
  }),
  ...byLists(place, procedure),
];

/**
 * Every way that an application can go under a procedure, each once, found by walking from the draft wherever `possible` and the lists
 * lead. What a list decides against ends as `declined`; that is not drawn.
 */
export const stageTable = (procedure: Procedure): readonly Passage[] => {
  const passages = new Map<string, Passage>();
  const places: Place[] = [{ progress: { stage: 'drafting' } }];
  const seen = new Set<string>();
  // Grows while it is walked: each place brings in those that it leads to.
  for (const place of places) {
    const key = JSON.stringify(place);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const { to, ...way } of waysFrom(place, procedure)) {
      const passage: Passage = { from: place.progress.stage, ...way, to: to.progress.stage };
      passages.set(JSON.stringify(passage), passage);
      places.push(to);
    }
  }
  return [...passages.values()];
};
