import { z } from 'zod';
import { type MediaType, mediaTypes } from '../file-store/media-type.ts';

const mediaType = z.enum(Object.keys(mediaTypes) as [MediaType, ...MediaType[]]); // the keys of the table, of which there are some

/** Who objects, as it is kept among the personal data, with the files that they handed in. */
export const objectorShape = z.object({
  name: z.string(),
  contact: z.string(),
  files: z.array(z.object({ name: z.string(), hash: z.string(), mediaType, size: z.number() })).default([]),
});

/** Who objects, with their files. */
export type ObjectorShape = z.infer<typeof objectorShape>;

/** A file that somebody handed in with their objection. */
export type EvidenceFile = ObjectorShape['files'][number];
