import { z } from 'zod';
import { requestKey } from '../application/perform.ts';
import { builder } from '../builder.ts';

/** The arguments that name whose panel is meant, and the request. */
export const panelArguments = () =>
  builder.args((t) => ({
    application: t.id({ required: true, description: 'Id of the application.' }),
    key: t.string({
      required: true,
      description: 'A key of the request, 8 to 64 characters, the same for every try of it: it is done once.',
      validate: requestKey,
    }),
  }));

/** The argument that says which state of the panel was seen. */
export const seenVersion = () =>
  builder.args((t) => ({
    version: t.int({
      required: true,
      description: 'The version of the panel that was seen.',
      validate: z.number().int().min(1),
    }),
  }));
