import { z } from 'zod';
import { builder } from '../builder.ts';

const words = z.string().max(500);

/** A figure to be recorded, or left blank. */
export const FigureChangeInput = builder.inputType('FigureChangeInput', {
  description: 'A figure to be recorded in the form, or a place to be left without one.',
  fields: (t) => ({
    item: t.string({ required: true, description: 'Key of the item.', validate: z.string().max(100) }),
    period: t.string({
      required: true,
      description: '`once`, or e.g. `y2024`.',
      validate: z.string().max(10),
    }),
    county: t.string({ description: 'Code of the county, for an item by county.', validate: z.string().max(12) }),
    typed: t.string({
      description:
        "As it was typed: `1,234.5`, `40亿元`, `是`, an option. Another unit of the same dimension is converted exactly to the item's. Null leaves the place without a figure.",
      validate: words,
    }),
    reason: t.string({
      description: 'Why it is left without a figure; needed where a hard requirement reads it.',
      validate: words,
    }),
    source: t.string({
      description: 'Where the value comes from; without it the office that fills in.',
      validate: words,
    }),
    comment: t.string({ description: 'What is to be noted beside it.', validate: words }),
    takenOver: t.boolean({ description: 'Whether it is the value of the year before, taken over.' }),
    seen: t.string({
      description: 'The version that was seen, `FormCell.seen`; null where there was none.',
      validate: z.string().max(64),
    }),
  }),
});

/** A change as it is asked for. */
export type FigureChangeGiven = typeof FigureChangeInput.$inferInput;
