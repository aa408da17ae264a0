import { z } from 'zod';
import { builder } from '../builder.ts';

/** A row of the roster to be recorded. */
export const RosterRowInput = builder.inputType('RosterRowInput', {
  description: 'An enterprise to be put on the roster, to have other values, or to be taken off it.',
  fields: (t) => ({
    code: t.string({
      required: true,
      description: 'Its unified social credit code. For another code take the row off and put a new one on.',
      validate: z.string().max(40),
    }),
    name: t.string({ description: 'Its name; needed unless it is taken off.', validate: z.string().max(200) }),
    industry: t.string({ description: 'GB/T 4754-2017 code of its industry.', validate: z.string().max(10) }),
    county: t.string({
      description: "Code of its county; without it the applicant's.",
      validate: z.string().max(12),
    }),
    values: t.stringList({
      description: 'Its values as they were typed, in the order of the columns; empty where there is none.',
      validate: z.array(z.string().max(60)).max(60),
    }),
    removed: t.boolean({ description: 'Whether it is taken off.' }),
    seen: t.string({
      description: 'The content that was seen, `FormRosterRow.seen`; null for a new row.',
      validate: z.string().max(80),
    }),
  }),
});

/** A row as it is asked for. */
export type RosterRowGiven = typeof RosterRowInput.$inferInput;
