import './require-node.mjs';
import { install } from './install.mjs';
import { turbo } from './pnpm.mjs';
import { runStep } from './run.mjs';
import { command } from './say.mjs';

// `node tooling/launcher/tasks.mjs build`: tasks of the workspace for someone who has npm and no pnpm.
await command(async () => {
  const tasks = process.argv.slice(2);
  await install();
  return (await runStep({ doing: { 'zh-CN': '运行任务', en: `Running ${tasks.join(', ')}` }, ...turbo(tasks) })).code;
});
