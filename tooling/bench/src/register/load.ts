import { Pool } from 'undici';
import type { Contestant } from './contestant.ts';
import type { Question } from './operations.ts';

/** Connections that ask at the same time, each its next question when the last is answered. */
export const connections = 16;

/** What a server managed. */
export interface Load {
  readonly requestsPerSecond: number;
  /** The time within which half of the requests, and 99 of 100, were answered, in milliseconds. */
  readonly median: number;
  readonly slow: number;
}

const at = (sorted: readonly number[], share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;

/** Asks a server as fast as it answers, the questions in turn, for so many seconds. @throws when an answer is no success */
export const load = async (contestant: Contestant, questions: readonly Question[], seconds: number): Promise<Load> => {
  const pool = new Pool(contestant.origin, { connections, pipelining: 1 });
  const requests = questions.map(contestant.request);
  const times: number[] = [];
  let next = 0;
  const began = performance.now();
  const until = began + seconds * 1000;
  const ask = async (): Promise<void> => {
    while (performance.now() < until) {
      const request = requests[next++ % requests.length];
      if (request === undefined) throw new RangeError('there is nothing to ask');
      const asked = performance.now();
      const { statusCode, body } = await pool.request(request);
      if (statusCode !== 200) throw new Error(`${contestant.origin} answered ${statusCode}: ${await body.text()}`);
      await body.dump({ limit: Number.MAX_SAFE_INTEGER });
      times.push(performance.now() - asked);
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, ask));
  } finally {
    await pool.close();
  }
  const elapsed = (performance.now() - began) / 1000;
  const sorted = times.toSorted((a, b) => a - b);
  return { requestsPerSecond: times.length / elapsed, median: at(sorted, 0.5), slow: at(sorted, 0.99) };
};
