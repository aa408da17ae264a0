import type { OrderSpotCheckFacts } from '@qunxing/certification';
import { z } from 'zod';
import { words } from '../application/perform.ts';
import { applicationGiven } from '../application/seen-application.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';

/** The most applications of one draw. */
export const mostCandidates = 2000;

const SpotCheckCandidateInput = builder.inputType('SpotCheckCandidateInput', {
  description: 'An application that may be drawn, and how much its risk weighs.',
  fields: (t) => ({
    application: t.id({ required: true, description: 'Id of the application.' }),
    risk: t.int({
      required: true,
      description: 'A whole number of at least 1; three times the risk, three times the chance.',
    }),
    reasons: t.stringList({ description: 'Why it weighs more than 1.', validate: z.array(words).max(20) }),
  }),
});

/** What a draw is made with, dry or in earnest. */
export const drawArguments = () =>
  builder.args((t) => ({
    round: t.string({ required: true, description: 'Key of the round.' }),
    seed: t.string({
      required: true,
      description: 'What the draw is made with, such as a number made public that day: the same seed draws the same.',
      validate: z.string().max(200),
    }),
    count: t.int({ required: true, description: 'How many are drawn.' }),
    candidates: t.field({
      type: [SpotCheckCandidateInput],
      required: true,
      description: 'Every application that may be drawn.',
      validate: z.array(z.any()).max(mostCandidates),
    }),
  }));

interface Given {
  readonly application: string;
  readonly risk: number;
  readonly reasons?: readonly string[] | null | undefined;
}

/** The candidates that a request names, each an application that the person sees. */
export const candidatesGiven = (
  given: readonly Given[],
  context: Pick<Context, 'viewer' | 'load'>,
): Promise<OrderSpotCheckFacts['candidates']> =>
  Promise.all(
    given.map(async ({ application, risk, reasons }) => ({
      application: (await applicationGiven(application, context)).state,
      risk,
      reasons: reasons ?? [],
    })),
  );
