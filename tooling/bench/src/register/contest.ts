import { freePort } from '@qunxing/postgres-server';
import { type Child, startChild } from '../processes/child.ts';
import { askBareServer, askGateway, type Contestant } from './contestant.ts';
import { sessionCookie, startGateway } from './gateway.ts';
import { gatewayOn } from './measured-database.ts';

/** Gateway and bare server on one database, each a process of its own. */
export interface Contest {
  readonly gateway: Contestant;
  readonly bare: Contestant;
  readonly stop: () => Promise<void>;
}

const startBareServer = async (databaseUrl: string): Promise<{ readonly child: Child; readonly url: string }> => {
  const port = String(await freePort());
  const child = startChild('tooling/bench/src/register/bare-server/main.ts', [], {
    DATABASE_URL: databaseUrl,
    PORT: port,
  });
  let running = true;
  child.ended.then(() => {
    running = false;
  });
  while (!child.printed().includes('listening')) {
    if (!running) throw new Error(`the bare server did not start:\n${child.printed()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { child, url: `http://127.0.0.1:${port}` };
};

/** Starts both. */
export const openContest = async (databaseUrl: string): Promise<Contest> => {
  const gateway = await startGateway(gatewayOn(databaseUrl));
  try {
    const bare = await startBareServer(databaseUrl);
    return {
      gateway: askGateway(gateway.url, await sessionCookie(gateway.url)),
      bare: askBareServer(bare.url),
      stop: async () => {
        await Promise.all([gateway.child.stop(), bare.child.stop()]);
      },
    };
  } catch (problem) {
    await gateway.child.stop();
    throw problem;
  }
};
