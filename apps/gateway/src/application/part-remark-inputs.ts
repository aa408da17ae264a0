import { z } from 'zod';
import { builder } from '../builder.ts';
import { words } from './perform.ts';

const key = z.string().max(100);

const FindingResult = builder.enumType('FindingResult', {
  description: 'What a reviewer found about a part.',
  values: {
    in_order: { value: 'in-order', description: '符合.' },
    doubtful: { value: 'doubtful', description: '存疑.' },
  } as const,
});

const CheckResult = builder.enumType('CheckResult', {
  description: 'What was seen on site about a part.',
  values: {
    as_reported: { value: 'as-reported', description: '与申报一致.' },
    differs: { value: 'differs', description: '与申报不符.' },
  } as const,
});

/** What a reviewer found about a part. */
export const FindingInput = builder.inputType('FindingInput', {
  description: 'What a reviewer found about a part of an application.',
  fields: (t) => ({
    part: t.string({ required: true, description: 'Key of the part.', validate: key }),
    result: t.field({ type: FindingResult, required: true, description: 'Whether it is in order.' }),
    comment: t.string({ description: 'In words.', validate: words }),
  }),
});

const ItemCheckInput = builder.inputType('ItemCheckInput', {
  description: 'What was seen on site about one item: a line of the checklist (核查清单).',
  fields: (t) => ({
    item: t.string({ required: true, description: 'Key of the item.', validate: key }),
    result: t.field({ type: CheckResult, required: true, description: 'Whether it is as reported.' }),
    comment: t.string({ description: 'In words.', validate: words }),
    photos: t.idList({
      description: 'Ids of the photos that show it, of those attached to the application on site.',
      validate: z.array(z.string().max(200)).max(50),
    }),
  }),
});

/** What was seen on site about a part. */
export const CheckInput = builder.inputType('CheckInput', {
  description: 'What was seen on site about a part of an application.',
  fields: (t) => ({
    part: t.string({ required: true, description: 'Key of the part.', validate: key }),
    result: t.field({ type: CheckResult, required: true, description: 'Whether it is as reported.' }),
    comment: t.string({ description: 'In words.', validate: words }),
    items: t.field({
      type: [ItemCheckInput],
      description: 'The lines of the checklist that were filled in.',
      validate: z.array(z.any()).max(200),
    }),
  }),
});

/** A part that opens again. */
export const ReopenedInput = builder.inputType('ReopenedInput', {
  description: 'A part of an application that opens again for correction, or single items of it.',
  fields: (t) => ({
    part: t.string({ required: true, description: 'Key of the part.', validate: key }),
    items: t.stringList({ description: 'Keys of items; none for the whole part.', validate: z.array(key).max(200) }),
    comment: t.string({ required: true, description: 'What is asked, in words.', validate: words }),
  }),
});

/** An item that stays without a figure. */
export const BlankInput = builder.inputType('BlankInput', {
  description: 'An item that stays without a figure, and why.',
  fields: (t) => ({
    item: t.string({ required: true, description: 'Key of the item.', validate: key }),
    reason: t.string({ required: true, description: 'Why there is no figure.', validate: words }),
  }),
});

/** Gives an empty text where nothing was said. */
export const withComment = <Remark extends { readonly comment?: string | null | undefined }>(remark: Remark) => ({
  ...remark,
  comment: remark.comment ?? '',
});
