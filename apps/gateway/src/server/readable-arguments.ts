import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';
import { atStatus, wrongInput } from '../mistake/mistake.ts';
import { unreadableArgument } from '../mistake/unreadable-arguments.ts';
import { unreadable } from '../mistake/unreadable-text.ts';

/** Refuses texts that no person writes before anything reads them, whatever argument they are given to. */
export const readableArguments: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, request }) => {
      const argument = unreadableArgument(document, request.variables ?? {});
      if (argument !== undefined) throw atStatus(400, wrongInput(argument, unreadable.zh, unreadable.en));
    },
  }),
};
