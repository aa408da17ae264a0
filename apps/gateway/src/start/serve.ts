import { flushCompileCache } from 'node:module';
import type { FastifyInstance } from 'fastify';
import { forgetPast } from '../account/forget-past.ts';
import type { Gateway } from '../gateway.ts';
import { announce } from './announce.ts';
import { codeOf, listenObstacle } from './port.ts';
import { complain, say, text } from './say.ts';
import type { StopSignal } from './stop-signal.ts';

/** How long answers under way may take once the process is asked to stop, in milliseconds. */
const grace = 5_000;

/** Listens, tells where, and answers until the wish to stop; gives the exit code of the process. */
export const serve = async (
  server: FastifyInstance,
  gateway: Gateway,
  { port, host, stop }: { readonly port: number; readonly host: string; readonly stop: StopSignal },
): Promise<number> => {
  let listening: string;
  try {
    listening = await server.listen({ port, host });
  } catch (error) {
    // Somebody took the port while the database was made ready.
    complain(listenObstacle(codeOf(error), port, host));
    await server.close();
    return 1;
  }
  await announce(listening, gateway);
  // Now, since a process that is killed later would leave nothing to the next one.
  flushCompileCache();
  const stopForgetting = forgetPast(gateway);
  await stop.requested;
  stopForgetting();
  say(text('正在停止', 'Stopping'));
  setTimeout(() => server.server.closeAllConnections(), grace).unref();
  await server.close();
  return 0;
};
