import type { FastifyInstance } from 'fastify';

/**
 * Everything comes from here and no script is made from text. antd and the editor of GraphiQL write style elements at run time,
 * hence inline styles; the editor's workers are files of ours.
 */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers that every answer carries. */
export const addSecurityHeaders = (server: FastifyInstance): void => {
  server.addHook('onSend', async (request, reply) => {
    // What somebody handed in is sent with a stricter one.
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', policy);
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'same-origin');
    reply.header('cross-origin-opener-policy', 'same-origin');
    reply.header('cross-origin-resource-policy', 'same-origin');
    if (request.protocol === 'https') reply.header('strict-transport-security', 'max-age=31536000');
  });
};
