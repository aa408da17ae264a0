import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '@qunxing/postgres-server';
import { type Child, startChild } from '../processes/child.ts';

/** How long a gateway may take until it answers, in milliseconds. */
const patience = 180_000;

/** A gateway as a process of its own. */
export interface RunningGateway {
  readonly child: Child;
  readonly url: string;
  /** Seconds from its start to its first healthy answer. */
  readonly seconds: number;
}

const isHealthy = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/healthz`)).ok;
  } catch {
    return false;
  }
};

/** Starts the gateway and waits until it answers. @throws when it ends before or takes too long, with what it printed */
export const startGateway = async (variables: Readonly<Record<string, string>>): Promise<RunningGateway> => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const child = startChild('apps/gateway/src/main.ts', [], { PORT: String(port), ...variables });
  let running = true;
  child.ended.then(() => {
    running = false;
  });
  while (!(await isHealthy(url))) {
    if (!running || performance.now() - began > patience) {
      await child.stop();
      throw new Error(`the gateway did not start:\n${child.printed()}`);
    }
    await sleep(10);
  }
  return { child, url, seconds: (performance.now() - began) / 1000 };
};

/** Signs in with a demonstration account. @returns the cookie @throws when the gateway refuses */
export const sessionCookie = async (url: string, login = 'province'): Promise<string> => {
  const query = `mutation { signIn(login: "${login}", password: "demonstration") { __typename } }`;
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
  if (cookie === undefined) throw new Error(`signing in failed: ${await answer.text()}`);
  return cookie;
};
