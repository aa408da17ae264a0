import { Pool } from 'undici';
import type { Screen } from './screen.ts';

/** How many people open the page at the same time, each again once it is there. */
export const people = 4;

/**
 * How long it takes until everything that a page asks for is answered, in milliseconds, of so many openings; `warm` go before that are
 * not counted. @throws when an answer is no success or has errors
 */
export const timesOfOpening = async (
  url: string,
  cookie: string,
  { openings, name }: Screen,
  { warm, counted }: { readonly warm: number; readonly counted: number },
): Promise<readonly number[]> => {
  const pool = new Pool(url, { connections: people * 4, pipelining: 1 });
  const ask = async (body: string): Promise<void> => {
    const headers = { 'content-type': 'application/json', cookie };
    const answer = await pool.request({ method: 'POST', path: '/graphql', headers, body });
    const text = await answer.body.text();
    if (answer.statusCode !== 200 || text.includes('"errors"')) throw new Error(`${name}: ${text.slice(0, 2_000)}`);
  };
  const times: number[] = [];
  let next = 0;
  const open = async (): Promise<void> => {
    while (next < warm + counted) {
      const place = next++;
      const bodies = openings[place % openings.length] ?? [];
      const began = performance.now();
      await Promise.all(bodies.map(ask));
      if (place >= warm) times.push(performance.now() - began);
    }
  };
  try {
    await Promise.all(Array.from({ length: people }, open));
  } finally {
    await pool.close();
  }
  return times;
};

/** The time within which 95 of 100 are done. */
export const p95 = (times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[Math.ceil(times.length * 0.95) - 1] ?? 0;
