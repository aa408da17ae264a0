import type { z } from 'zod';
import { issueSentence, type Reason } from './issue-sentence.ts';

/** One thing wrong with a value: its place, `/` between keys, and why in both languages. */
export interface Issue extends Reason {
  readonly place: string;
}

/** A value of the shape, or everything wrong with it. */
export const readShape = <Value>(
  shape: z.ZodType<Value>,
  given: unknown,
): { readonly value: Value } | { readonly issues: readonly Issue[] } => {
  const read = shape.safeParse(given);
  if (read.success) return { value: read.data };
  return {
    issues: read.error.issues.map((issue) => ({
      // A key that is not known is the place, not the object around it.
      place: [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])].join('/'),
      ...issueSentence(issue),
    })),
  };
};
