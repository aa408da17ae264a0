import './require-node.mjs';
import { browserTests } from './browser-tests.mjs';
import { buildCheck } from './build-check.mjs';
import { check, everyProcessor, vitest } from './check.mjs';
import { install } from './install.mjs';
import { turbo } from './pnpm.mjs';
import { inRepository } from './repository.mjs';
import { command } from './say.mjs';
import { summarize } from './summary.mjs';

// What takes long: the suites that meet a database, on a PostgreSQL server; every page in every view; the whole path of an application.
await command(async () => {
  await install();
  return summarize([
    await check({ doing: { 'zh-CN': '生成代码', en: 'Generated code' }, ...turbo(['generate']) }),
    await vitest({
      doing: { 'zh-CN': 'PostgreSQL 服务器上的测试', en: 'Tests on a PostgreSQL server' },
      within: [inRepository('tooling/postgres-server/src/main.ts')],
      args: [
        everyProcessor,
        '--testTimeout=60000',
        'packages/database',
        'apps/gateway',
        'apps/cli',
        'tooling/postgres-server',
      ],
    }),
    await buildCheck(),
    await browserTests({ QUNXING_ALL_VIEWS: '1' }, ['@qunxing/e2e', '@qunxing/whole-path']),
  ]);
});
