import './require-node.mjs';
import { build } from './build.mjs';
import { withProductNode } from './check.mjs';
import { install } from './install.mjs';
import { inRepository } from './repository.mjs';
import { runStep } from './run.mjs';
import { productNode } from './runtime.mjs';
import { command } from './say.mjs';

await command(async () => {
  await install();
  await build();
  const { code } = await runStep({
    doing: { 'zh-CN': '性能测量', en: 'Measuring' },
    file: productNode(),
    args: [inRepository('tooling/bench/src/main.ts'), ...process.argv.slice(2)],
    env: withProductNode(),
  });
  return code;
});
