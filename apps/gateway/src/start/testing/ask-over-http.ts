import type { Asked } from '../../operations/testing/trial-register.ts';
import { trialPassword } from '../../server/testing.ts';

/** How often a request is made again, each time at the next address, before whoever asks gives up. */
const patience = 100;

/** Every so many requests, the request arrives at all addresses at the same time: an impatient second click. */
const everyOther = 3;

const post = async (address: string, headers: Readonly<Record<string, string>>, body: string) => {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    signal: AbortSignal.timeout(30_000),
  });
  const text = await answer.text();
  if (answer.status >= 500) throw new Error(`${address} answered ${answer.status}: ${text}`);
  return { text, cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
};

/**
 * Asks gateways over HTTP as one person of each office, as clients that do not know what became of a request: where no answer comes, the very request goes to the next
 * address, and some go to all at once.
 */
export const askOverHttp = (addresses: () => readonly string[], person: number, clusters: readonly string[]): Asked => {
  let requests = 0;
  const persist = async (headers: Readonly<Record<string, string>>, body: string, first = 0) => {
    let problem: unknown;
    for (let time = first; time < first + patience; time += 1) {
      const all = addresses();
      try {
        return await post(all[time % all.length] ?? '', headers, body);
      } catch (failed) {
        problem = failed;
      }
    }
    throw problem;
  };
  return {
    clusters,
    server: {
      inject: async ({ headers, payload }) => {
        const body = JSON.stringify(payload);
        requests += 1;
        const twice = requests % everyOther === 0 ? [0, 1] : [0];
        const [answer] = await Promise.all(twice.map((first) => persist(headers, body, first)));
        return { json: () => JSON.parse(answer?.text ?? '') };
      },
    },
    cookieOf: async (login) => {
      const query = `mutation { signIn(login: "${login}-${person}", password: "${trialPassword}") { __typename } }`;
      return { cookie: (await persist({}, JSON.stringify({ query }))).cookie };
    },
  };
};
