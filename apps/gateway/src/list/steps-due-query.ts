import { stepTitle } from '@qunxing/certification';
import { roundOf } from '../application/rules-of.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Localized } from '../localized/localized.ts';
import { Round } from '../programme/round.ts';
import { candidatesFor } from './list-candidates.ts';
import { type ListedStep, ListedStepValue } from './listed-step.ts';

const steps: readonly ListedStep[] = ['deliberation', 'public-notice', 'certification', 'announcement'];

interface Due {
  readonly step: ListedStep;
  readonly round: string;
  readonly count: number;
  readonly since: string;
}

const StepDue = builder.objectRef<Due>('StepDue').implement({
  description: 'A step that waits for the office of the person who asks to take it for applications of a round.',
  fields: (t) => ({
    step: t.expose('step', { type: ListedStepValue, description: 'The step.' }),
    title: t.field({ type: Localized, description: 'What it is called.', resolve: ({ step }) => stepTitle[step] }),
    round: t.field({
      type: Round,
      description: 'The round.',
      resolve: ({ round }, _args, { gateway }) => roundOf(gateway, round),
    }),
    count: t.exposeInt('count', { description: 'For how many applications it may be taken now.' }),
    since: t.expose('since', { type: 'DateTime', description: 'Since when the first of them waits.' }),
  }),
});

/** The steps that are due by round; what something stands against does not wait for anybody. */
const stepsDue = async (context: Context): Promise<readonly Due[]> => {
  const able = (await candidatesFor(steps, undefined, context)).filter(({ refusal }) => refusal === null);
  const groups = Map.groupBy(able, ({ step, application }) => `${step} ${application.roundId}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { step, application } = first;
    return [{ step, round: application.roundId, count: group.length, since: application.since }];
  });
};

builder.queryField('stepsDue', (t) =>
  t.field({
    type: [StepDue],
    description:
      'The meetings, notices, certifications and announcements that wait for the office of the person who asks, by round.',
    complexity: { field: 50, multiplier: 8 },
    resolve: (_parent, _args, context) => stepsDue(context),
  }),
);
