import { noteBuilt } from './build.mjs';
import { check } from './check.mjs';
import { turbo } from './pnpm.mjs';

/** The step of the test commands that builds; a start after it builds nothing. */
export async function buildCheck() {
  const result = await check({ doing: { 'zh-CN': '构建', en: 'Build' }, ...turbo(['generate', 'build']) });
  if (result.failed === 0) noteBuilt();
  return result;
}
