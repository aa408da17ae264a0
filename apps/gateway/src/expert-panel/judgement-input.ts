import { z } from 'zod';
import { words } from '../application/perform.ts';
import { builder } from '../builder.ts';

const key = z.string().max(100);

/** A level that somebody gives, with the reason. */
export const JudgementInput = builder.inputType('JudgementInput', {
  description: 'A level that an expert or a reviewer gives, with the reason.',
  fields: (t) => ({
    item: t.string({ required: true, description: 'Key of the item.', validate: key }),
    level: t.string({ required: true, description: 'The level: the value of an option of the item.', validate: key }),
    reason: t.string({ required: true, description: 'Why, in words.', validate: words }),
  }),
});
