import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { PothosValidationError } from '@pothos/core';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

const masked = (correlationId: string): string =>
  `服务器内部错误，未作更改。请稍后重试，并向系统运维人员提供编号 ${correlationId}。 ` +
  `Something went wrong inside; nothing was changed. Try again later and tell those who run this system the number ${correlationId}.`;

const ours: ReadonlySet<unknown> = new Set(['INTERNAL_SERVER_ERROR', undefined]);

/**
 * What a client is told of an error: a mistake as it is; anything unexpected as a number under which the log has it, never its
 * message or stack.
 */
export const maskError =
  (log: Logger) =>
  (
    { extensions: { stacktrace: _, ...extensions } = {}, ...formatted }: GraphQLFormattedError,
    error: unknown,
  ): GraphQLFormattedError => {
    if (!ours.has(extensions.code)) return { ...formatted, extensions };
    const original = unwrapResolverError(error);
    if (original instanceof PothosValidationError) {
      return { ...formatted, extensions: { ...extensions, code: 'BAD_USER_INPUT' } };
    }
    const correlationId = randomUUID();
    log.error({ err: original, correlationId, path: formatted.path }, 'an operation failed');
    return {
      ...formatted,
      message: masked(correlationId),
      extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId },
    };
  };
