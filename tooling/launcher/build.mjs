import { buildFingerprint } from './fingerprint.mjs';
import { workspaceRoots } from './install.mjs';
import { forget, note, recall } from './note.mjs';
import { turbo } from './pnpm.mjs';
import { inRepository } from './repository.mjs';
import { mustRun } from './run.mjs';

const fingerprint = () =>
  buildFingerprint(workspaceRoots, [inRepository('pnpm-lock.yaml'), inRepository('turbo.json')]);

/** Whether what stands in the checkout was built from its sources as they are. */
export const isBuilt = () => recall('built') === fingerprint();

/** Notes that what stands in the checkout was built from its sources as they are, so that the next start builds nothing. */
export const noteBuilt = () => note('built', fingerprint());

/** Generates and builds what the product needs to start; does nothing when neither sources nor results changed. */
export async function build() {
  if (isBuilt()) return;
  forget('built');
  await mustRun({
    doing: { 'zh-CN': '构建', en: 'Building' },
    ...turbo(['generate', 'build']),
    otherwise: {
      'zh-CN': '构建失败，原因见上。若未改动过源码，请运行 git status 确认检出完整，再重新运行同一命令。',
      en: 'The build failed, see above. If no source was changed, check with git status that the checkout is complete, then run the same command again.',
    },
  });
  noteBuilt();
}
