import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measurement } from '../bench.ts';
import { repository } from '../processes/child.ts';
import { sessionCookie, startGateway } from '../register/gateway.ts';
import { type Visit, visit } from './lighthouse.ts';

const runs = 3;

const built = join(repository, 'apps/console/dist');

const weightOf = (scripts: readonly string[]): number =>
  scripts.reduce((sum, script) => sum + gzipSync(readFileSync(join(built, script))).length, 0) / 1000;

const visitOften = async (url: string, say: (text: string) => void): Promise<readonly Visit[]> => {
  const cookie = await sessionCookie(url);
  const visits: Visit[] = [];
  for (let run = 1; run <= runs; run++) {
    say(`visiting the first page, run ${run} of ${runs}`);
    const visited = await visit(`${url}/`, cookie);
    if ('wrong' in visited) {
      say(`the first page cannot be measured without Chromium and Lighthouse: ${visited.wrong}`);
      return [];
    }
    visits.push(visited);
  }
  return visits;
};

/** What the first page of the console weighs and how it does in a browser. */
export const consoleFirstRoute: Measurement = {
  name: 'console',
  measure: async ({ demonstration, say }) => {
    if (!existsSync(join(built, 'index.html'))) throw new Error('the console is not built: run pnpm build first');
    const { variables } = await demonstration();
    const gateway = await startGateway(variables);
    try {
      const visits = await visitOften(gateway.url, say);
      if (visits.length === 0) return [];
      const how = 'Lighthouse 13.5.0, desktop, signed in, embedded demonstration data';
      return [
        {
          name: 'console/scripts',
          what: 'scripts that the first page loads',
          unit: 'kB gzip',
          target: { atMost: 420 },
          values: visits.map(({ scripts }) => weightOf(scripts)),
          how: `every script that Chromium asks for on the first page, gzip, 1 kB = 1000 bytes`,
        },
        {
          name: 'console/performance',
          what: 'first page: performance',
          unit: '',
          target: { atLeast: 90 },
          values: visits.map(({ performance }) => performance),
          how,
        },
        {
          name: 'console/accessibility',
          what: 'first page: accessibility',
          unit: '',
          target: { exactly: 100 },
          values: visits.map(({ accessibility }) => accessibility),
          how,
        },
      ];
    } finally {
      await gateway.child.stop();
    }
  },
};
