import { z } from 'zod';
import { requestKey, words } from '../application/perform.ts';

const coordinate = (most: number) =>
  z
    .string()
    .regex(/^-?\d{1,3}(\.\d{1,8})?$/)
    .refine((text) => Math.abs(Number(text)) <= most);

/** What is said of a file in the address that it is sent to. */
export const givenEvidence = z.strictObject({
  /** Of the request, the same for every try of it. */
  key: requestKey,
  part: z.string().min(1).max(100),
  item: z.string().min(1).max(100).optional(),
  name: z.string().max(255),
  note: words.default(''),
  /** That the file holds nothing that is classified: who hands in a file says so. */
  unclassified: z.literal('yes'),
  latitude: coordinate(90).optional(),
  longitude: coordinate(180).optional(),
  /** In meters. */
  accuracy: z
    .string()
    .regex(/^\d{1,8}(\.\d{1,3})?$/)
    .optional(),
});
