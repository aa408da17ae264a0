import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const here = (file: string) => JSON.stringify(join(import.meta.dirname, file));

/** A command of the launcher with this body, run by a shell with something after it. */
const aCommand = (body: string, after = '') =>
  new Promise<{ code: unknown; out: string; error: string }>((resolve) => {
    const script = `import { command, Obstacle, say, speakOnStandardError } from ${here('say.mjs')};
import { runStep } from ${here('run.mjs')};
const doing = { 'zh-CN': '试验', en: 'Trial' };
await command(async () => { ${body} });`;
    const line = `"$NODE" --input-type=module -e "$SCRIPT" ${after}`;
    const env = { PATH: process.env.PATH, NODE: process.execPath, SCRIPT: script };
    execFile('bash', ['--norc', '-o', 'pipefail', '-c', line], { env, encoding: 'utf8' }, (failure, out, error) =>
      resolve({ code: failure?.code ?? 0, out, error }),
    );
  });

test('an obstacle ends with its sentence and a code that no program it runs has', async () => {
  expect(await aCommand(`throw new Obstacle({ 'zh-CN': '端口被占用', en: 'Port in use' });`)).toEqual({
    code: 69,
    out: '',
    error: '\n✖ 端口被占用\n  Port in use\n',
  });
});

test('a failure of the launcher itself has another code and no trace', async () => {
  const { code, error } = await aCommand(`throw new TypeError('broken');`);
  expect(code).toBe(70);
  expect(error).toContain('The launcher failed: broken');
  expect(error).not.toContain('    at ');
});

test('where standard output belongs to the command, what the launcher says and its steps print is on standard error', async () => {
  const body = `speakOnStandardError(); await runStep({ doing, file: 'echo', args: ['installed'] }); console.log('answer'); return 0;`;
  expect(await aCommand(body)).toEqual({ code: 0, out: 'answer\n', error: '▸ 试验 · Trial\ninstalled\n' });
});

test('a reader that stops early is no error, whoever speaks', async () => {
  const speak = `for (let n = 0; n < 20_000; n += 1) say(doing); await new Promise((resolve) => setTimeout(resolve, 200)); return 0;`;
  expect(await aCommand(speak, '| head -n 1')).toEqual({ code: 0, out: '▸ 试验 · Trial\n', error: '' });
  expect(await aCommand(`speakOnStandardError(); ${speak}`, '2>&1 >/dev/null | head -n 1')).toMatchObject({
    code: 0,
    out: '▸ 试验 · Trial\n',
  });
});
