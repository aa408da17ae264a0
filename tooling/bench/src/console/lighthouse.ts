import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The version that is run; it is fetched when it is first needed, so that nobody installs it who does not measure. */
const lighthouse = 'lighthouse@13.5.0';

const chromium =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** What one visit came to. */
export interface Visit {
  /** From 0 to 100. */
  readonly performance: number;
  readonly accessibility: number;
  /** Paths of the scripts that the page loaded. */
  readonly scripts: readonly string[];
}

interface Report {
  readonly categories: Readonly<Record<'performance' | 'accessibility', { readonly score: number | null }>>;
  readonly audits: {
    readonly 'network-requests': { readonly details: { readonly items: readonly { readonly url: string }[] } };
  };
}

const visitOf = ({ categories, audits }: Report): Visit => ({
  performance: Math.round((categories.performance.score ?? 0) * 100),
  accessibility: Math.round((categories.accessibility.score ?? 0) * 100),
  scripts: [
    ...new Set(
      audits['network-requests'].details.items
        .map(({ url }) => new URL(url).pathname)
        .filter((path) => path.endsWith('.js')),
    ),
  ],
});

const run = (args: readonly string[]): Promise<{ readonly code: number; readonly printed: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn('npx', ['--yes', lighthouse, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...(process.env.CHROMIUM && { CHROME_PATH: process.env.CHROMIUM }) },
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, printed }));
  });

/** How often a visit is made at most before it counts as impossible. */
const attempts = 3;

/**
 * Going from the blank page to ours, Chromium changes to another process, and on a busy machine that process may begin before
 * anything is recorded of it: the record then lacks when the visit began, and nothing can be said of the page.
 */
const lacksItsBeginning = (wrong: string): boolean => wrong.includes('NO_NAVSTART');

const visitOnce = async (url: string, cookie: string): Promise<Visit | { readonly wrong: string }> => {
  const directory = mkdtempSync(join(tmpdir(), 'qunxing-bench-'));
  try {
    const headers = join(directory, 'headers.json');
    const report = join(directory, 'report.json');
    writeFileSync(headers, JSON.stringify({ Cookie: cookie }));
    const { code, printed } = await run([
      url,
      '--quiet',
      '--preset=desktop',
      '--output=json',
      `--output-path=${report}`,
      `--extra-headers=${headers}`,
      '--only-categories=performance,accessibility',
      `--chrome-flags=${chromium}`,
    ]);
    if (code !== 0) return { wrong: printed.trim().split('\n').slice(-3).join(' ') };
    return visitOf(JSON.parse(readFileSync(report, 'utf8')) as Report);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
};

/**
 * Visits a page as a desktop computer does, with a session; again when the record of the visit lacks its beginning.
 * @returns what went wrong instead when it cannot be visited
 */
export const visit = async (url: string, cookie: string): Promise<Visit | { readonly wrong: string }> => {
  for (let attempt = 1; ; attempt++) {
    const visited = await visitOnce(url, cookie);
    if (!('wrong' in visited) || attempt === attempts || !lacksItsBeginning(visited.wrong)) return visited;
  }
};
