import { z } from 'zod';
import { requestKey } from '../application/perform.ts';
import { builder } from '../builder.ts';

/** The key of a request, as an argument. */
export const keyArgument = () =>
  builder.args((t) => ({
    key: t.string({
      required: true,
      description: 'A key of the request, 8 to 64 characters, the same for every try of it: it is done once.',
      validate: requestKey,
    }),
  }));

/** The version of a list or an objection that was seen, as an argument. */
export const seenVersion = () =>
  builder.args((t) => ({
    version: t.int({ required: true, description: 'The version that was seen.', validate: z.number().int().min(1) }),
  }));

/** A document number. */
export const documentNumber = z.string().max(100);

/** The niche of a cluster, as it is given with an act. */
export const nicheWords = z.string().max(200);

/** Applications that are named in a list. */
export const namedApplications = z.array(z.string()).max(200);
