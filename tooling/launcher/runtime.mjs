import { spawnSync } from 'node:child_process';
import { inRepository } from './repository.mjs';
import { Obstacle } from './say.mjs';

/** The first major version of Node.js whose TypeScript support the product relies on. */
const neededMajor = 24;

/** @param {string} file @returns {number} the major version, 0 when the file is no Node.js that runs here */
function majorOf(file) {
  const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8' });
  return Number(/^v(\d+)\./.exec(stdout ?? '')?.[1] ?? 0);
}

/**
 * The Node.js that runs the product: the one that the lockfile pins where it was installed (Linux with glibc),
 * otherwise the one that runs the launcher, if it is new enough.
 * @returns {string} an absolute path
 */
export function productNode() {
  const pinned = inRepository('node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (majorOf(pinned) >= neededMajor) return pinned;
  if (Number(process.versions.node.split('.')[0]) >= neededMajor) return process.execPath;
  throw new Obstacle({
    'zh-CN': `本系统（${process.platform}-${process.arch}）没有随附的 Node.js，需要自行安装 Node.js ${neededMajor} 或更高版本，当前为 ${process.versions.node}。安装后重新运行同一命令：https://nodejs.org`,
    en: `No Node.js comes along for this system (${process.platform}-${process.arch}); install Node.js ${neededMajor} or newer yourself, this is ${process.versions.node}. Then run the same command again: https://nodejs.org`,
  });
}
