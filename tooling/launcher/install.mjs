import { existsSync, readdirSync } from 'node:fs';
import { contentsOf } from './fingerprint.mjs';
import { forget, note, recall } from './note.mjs';
import { pnpm } from './pnpm.mjs';
import { inRepository, pinnedNodeVersion } from './repository.mjs';
import { mustRun } from './run.mjs';

/** The folders whose subfolders are packages of the workspace. */
export const workspaceRoots = ['apps', 'packages', 'plugins', 'tooling'].map((name) => inRepository(name));

/** Everything that decides what an installation contains. */
function manifests() {
  const packages = workspaceRoots.flatMap((root) =>
    readdirSync(root)
      .sort()
      .map((name) => `${root}/${name}/package.json`),
  );
  const root = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'].map((name) => inRepository(name));
  return [...root, ...packages].filter((file) => existsSync(file));
}

/** Installs the dependencies when they are missing or a manifest changed since; otherwise does nothing. */
export async function install() {
  const wanted = contentsOf(manifests());
  if (recall('installed') === wanted) return;
  forget('installed');
  await mustRun({
    doing: { 'zh-CN': '安装依赖', en: 'Installing dependencies' },
    // The packages run on the pinned Node.js, so it is the one they are checked against.
    ...pnpm(['install', '--frozen-lockfile', `--config.node-version=${pinnedNodeVersion()}`]),
    otherwise: {
      'zh-CN':
        '依赖安装失败，原因见上。若与网络有关，请检查网络或 npm 镜像设置（npm config get registry），然后重新运行同一命令。',
      en: 'Installing failed, see above. If it was the network, check it or the npm registry setting (npm config get registry), then run the same command again.',
    },
  });
  note('installed', wanted);
}
