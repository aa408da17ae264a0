import './require-node.mjs';
import { browserTests } from './browser-tests.mjs';
import { buildCheck } from './build-check.mjs';
import { check, everyProcessor, installedCheck, vitest, withProductNode } from './check.mjs';
import { install } from './install.mjs';
import { turbo } from './pnpm.mjs';
import { inRepository } from './repository.mjs';
import { productNode } from './runtime.mjs';
import { command } from './say.mjs';
import { summarize } from './summary.mjs';

// Every step runs whatever became of the ones before it, so that one run reports everything.
await command(async () => {
  await install();
  return summarize([
    await check({ doing: { 'zh-CN': '生成代码', en: 'Generated code' }, ...turbo(['generate']) }),
    await installedCheck({ 'zh-CN': '代码规范', en: 'Lint' }, 'biome', ['ci', '.']),
    await check({ doing: { 'zh-CN': '类型检查', en: 'Types' }, ...turbo(['types']) }),
    await check({
      doing: { 'zh-CN': '依赖边界', en: 'Boundaries' },
      file: productNode(),
      args: [inRepository('tooling/boundaries/src/main.ts')],
      env: withProductNode(),
    }),
    await installedCheck({ 'zh-CN': '无用代码', en: 'Unused code' }, 'knip', []),
    await installedCheck({ 'zh-CN': '工作区清单', en: 'Workspace manifests' }, 'sherif', []),
    // A busy machine is no failure: a test may take a minute, whatever its project says.
    await vitest({
      doing: { 'zh-CN': '单元与集成测试', en: 'Unit and integration tests' },
      args: [everyProcessor, '--testTimeout=60000'],
    }),
    await buildCheck(),
    await browserTests(),
  ]);
});
