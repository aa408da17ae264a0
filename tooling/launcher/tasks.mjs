import './require-node.mjs';
import { isBuilt, noteBuilt } from './build.mjs';
import { install } from './install.mjs';
import { turbo } from './pnpm.mjs';
import { runStep } from './run.mjs';
import { command } from './say.mjs';

// `node tooling/launcher/tasks.mjs build`: tasks of the workspace for someone who has npm and no pnpm.
await command(async () => {
  const asked = process.argv.slice(2);
  await install();
  const current = isBuilt();
  // What is built rests on what is generated.
  const tasks = asked.includes('build') ? ['generate', ...asked.filter((task) => task !== 'generate')] : asked;
  const { code } = await runStep({
    doing: { 'zh-CN': '运行任务', en: `Running ${asked.join(', ')}` },
    ...turbo(tasks),
  });
  // Tasks write the same anew: a start after them need not build what was built before.
  if (code === 0 && (current || asked.includes('build'))) noteBuilt();
  return code;
});
