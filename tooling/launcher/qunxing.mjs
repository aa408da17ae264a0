import './require-node.mjs';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { lookAfter } from './children.mjs';
import { install } from './install.mjs';
import { turbo } from './pnpm.mjs';
import { inRepository } from './repository.mjs';
import { mustRun } from './run.mjs';
import { productNode } from './runtime.mjs';
import { command, speakOnStandardError } from './say.mjs';

// `npm run --silent qunxing -- verify receipt.json`: npm goes to the root of the checkout and says where it was called from.
const folder = (process.env.npm_lifecycle_event === 'qunxing' && process.env.INIT_CWD) || process.cwd();

/** Whether what is generated once is there: the definitions, without which the command cannot run. */
const isGenerated = () =>
  readdirSync(inRepository('plugins')).every((name) =>
    existsSync(inRepository('plugins', name, 'dist', 'definition.json')),
  );

// Standard output belongs to the command: whoever pipes it must not find in it what was installed.
speakOnStandardError();

await command(async () => {
  await install();
  if (!isGenerated()) {
    await mustRun({
      doing: { 'zh-CN': '生成代码', en: 'Generating code' },
      ...turbo(['generate']),
      otherwise: {
        'zh-CN': '生成失败，原因见上。请重新运行同一命令。',
        en: 'Generating failed, see above. Run the same command again.',
      },
    });
  }
  const main = inRepository('apps/cli/src/main.ts');
  const child = spawn(productNode(), [main, ...process.argv.slice(2)], {
    cwd: folder,
    stdio: 'inherit',
    detached: true,
  });
  lookAfter(child);
  return new Promise((resolve) => {
    child.once('close', (code) => resolve(code ?? 130));
  });
});
