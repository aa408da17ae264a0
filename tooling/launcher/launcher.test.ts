import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'qunxing-launcher-'));
afterAll(() => rmSync(folder, { recursive: true }));

const importRun = JSON.stringify(join(import.meta.dirname, 'run.mjs'));

/** A launcher's step that runs a shell script, as a process of its own. */
function aStep(script: string) {
  const file = join(folder, 'step.mjs');
  writeFileSync(
    file,
    `import { runStep } from ${importRun};
const { code } = await runStep({ doing: { 'zh-CN': '试验', en: 'Trial' }, file: 'sh', args: ['-c', ${JSON.stringify(script)}] });
console.log('code', code);`,
  );
  const launcher = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  launcher.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  const ended = new Promise<number | null>((resolve) => launcher.once('close', resolve));
  const says = async (text: string) => {
    while (!printed.includes(text)) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  return { launcher, ended, says, printed: () => printed };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Waits until a process is gone; the kernel may need a moment after its parent noticed. */
async function gone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 100 && isAlive(pid); tries += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  return !isAlive(pid);
}

test('passes on what the program prints and its exit code', async () => {
  const { ended, printed } = aStep('echo hello; exit 3');
  expect(await ended).toBe(0);
  expect(printed()).toBe('▸ 试验 · Trial\nhello\ncode 3\n');
});

test('says within five seconds that a quiet step still runs', { timeout: 20_000 }, async () => {
  const { ended, printed } = aStep('sleep 5');
  await ended;
  expect(printed()).toContain('… 试验 · Trial (4 s)');
});

test('a stop signal reaches the program and everything it started, and ends the launcher', {
  timeout: 20_000,
}, async () => {
  const note = join(folder, 'pid');
  const { launcher, ended, says } = aStep(`sleep 60 & echo $! > ${note}; echo ready; wait`);
  await says('ready');
  const grandchild = Number(readFileSync(note, 'utf8'));
  expect(isAlive(grandchild)).toBe(true);
  launcher.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(await gone(grandchild)).toBe(true);
});
