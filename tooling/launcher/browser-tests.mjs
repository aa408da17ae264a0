import { spawnSync } from 'node:child_process';
import { vitest, withProductNode } from './check.mjs';
import { inRepository, repository } from './repository.mjs';
import { runStep } from './run.mjs';
import { productNode } from './runtime.mjs';

const doing = { 'zh-CN': '浏览器测试', en: 'Browser tests' };

/** The Chromium that the browser tests will use, if there is one. */
function findChromium() {
  const file = inRepository('tooling/e2e/src/chromium/find.ts');
  const { stdout, status } = spawnSync(productNode(), [file], { cwd: repository, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** Whether nobody watches who could see that tests were skipped. */
const onCi = () => !['', '0', 'false'].includes(process.env.CI ?? '');

/**
 * The browser tests; where there is no Chromium and none can be installed they count as skipped, loudly, and on CI as failed.
 * @param {NodeJS.ProcessEnv} [more] what they should know besides the environment
 * @param {readonly string[]} [projects] which of them: those of the pages, unless others are named
 * @returns {Promise<import('./check.mjs').Result>}
 */
export async function browserTests(more = {}, projects = ['@qunxing/e2e']) {
  const { seconds } = await runStep({
    doing: { 'zh-CN': '准备浏览器', en: 'Preparing the browser' },
    file: productNode(),
    args: [inRepository('tooling/e2e/src/chromium/install.ts')],
    env: withProductNode(),
  });
  const chromium = findChromium();
  if (chromium === undefined) {
    const counted = { step: doing, seconds, passed: 0 };
    if (!onCi()) return { ...counted, failed: 0, skipped: 1 };
    const failures = [
      '没有 Chromium，浏览器测试未运行，在 CI 上视为失败 · no Chromium: the browser tests did not run, which fails on CI',
    ];
    return { ...counted, failed: 1, skipped: 0, failures };
  }
  return vitest({
    doing,
    args: ['--root', inRepository('tooling/e2e'), ...projects.flatMap((name) => ['--project', name])],
    env: { ...process.env, ...more, CHROMIUM: chromium },
  });
}
