import fastifyApollo from '@as-integrations/fastify';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { answerAuditFiles } from '../audit/answer-audit-files.ts';
import type { Context } from '../context.ts';
import { answerDirectory } from '../directory/answer-directory.ts';
import { answerDivisionMap } from '../division/answer-division-map.ts';
import { answerEvidenceFiles } from '../evidence/answer-evidence-files.ts';
import { receiveEvidence } from '../evidence/receive-evidence.ts';
import { answerExports } from '../export/export-clusters.ts';
import { answerFormCases } from '../form/answer-form-cases.ts';
import type { Gateway } from '../gateway.ts';
import { documentLimits } from '../limits.ts';
import { createLoaders } from '../loaders.ts';
import { answerLodging } from '../lodged-objection/answer-lodging.ts';
import { answerEvidence } from '../objection/answer-evidence.ts';
import { answerReceipts } from '../receipt/answer-receipts.ts';
import { answerScans } from '../signing/answer-scans.ts';
import type { TrustedProxies } from '../start/trusted-proxies.ts';
import { answerError } from './answer-errors.ts';
import { type BrowserFiles, serveBrowserFiles } from './files.ts';
import { startGraphql } from './graphql-server.ts';
import { answerHealth } from './health.ts';
import { refuseForeignRequests } from './same-origin.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { browserSession, sessionOf } from './session-cookie.ts';

/** How the server is reached. */
export interface ServerOptions {
  readonly files: BrowserFiles;
  /** Which reverse proxies in front say who asks and over which protocol. */
  readonly trustProxy: TrustedProxies;
}

/** The hop nearest to this process is number 0. */
const trustOf = (proxies: TrustedProxies) => {
  if (proxies === false) return false;
  return typeof proxies === 'number' ? (_address: string, hop: number) => hop < proxies : [...proxies];
};

/** No route has a JSON schema, so that the compilers of such schemas need not be loaded. */
const noJsonSchema = (): never => {
  throw new Error('a route with a JSON schema needs the compilers of Fastify');
};

/** The gateway over HTTP: API, exports, receipts, console and GraphiQL. It does not listen yet. */
export const buildServer = async (gateway: Gateway, { files, trustProxy }: ServerOptions): Promise<FastifyInstance> => {
  const loggerInstance: FastifyBaseLogger = gateway.log;
  const answerFailed = answerError(gateway);
  const server = fastify({
    loggerInstance,
    // An address that cannot be decoded never reaches the error handler.
    frameworkErrors: answerFailed,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: documentLimits.bodyBytes,
    trustProxy: trustOf(trustProxy),
    forceCloseConnections: 'idle',
    schemaController: { compilersFactory: { buildValidator: noJsonSchema, buildSerializer: noJsonSchema } },
  });
  server.setErrorHandler(answerFailed);
  addSecurityHeaders(server);
  refuseForeignRequests(server);
  await server.register(compress, { threshold: 1024 });
  await server.register(cookie);
  const apollo = await startGraphql(gateway.log);
  server.addHook('onClose', () => apollo.stop());
  await server.register(fastifyApollo<Context>(apollo), {
    context: async (request, reply) => {
      const open = await sessionOf(request, gateway);
      return {
        gateway,
        viewer: open?.account ?? null,
        session: browserSession(request, reply, gateway, open),
        address: request.ip,
        browser: request.headers['user-agent'] ?? '',
        load: createLoaders(gateway.database),
        now: gateway.now,
      };
    },
  });
  answerHealth(server, gateway);
  answerDirectory(server, gateway);
  answerDivisionMap(server, gateway);
  answerExports(server, gateway);
  answerReceipts(server, gateway);
  answerAuditFiles(server, gateway);
  answerFormCases(server, gateway);
  answerScans(server, gateway);
  answerEvidenceFiles(server, gateway);
  receiveEvidence(server, gateway);
  answerLodging(server, gateway);
  answerEvidence(server, gateway);
  await serveBrowserFiles(server, files, gateway);
  return server;
};
