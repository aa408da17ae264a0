import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const folders = (): readonly string[] =>
  [...(process.env.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin'].filter(
    (folder) => folder !== '' && !folder.includes('node_modules'),
  );

/** The folder of the Node.js that the machine brings, as a newcomer's shell finds it; the oldest, where there are several. */
export function installedNode(): { readonly folder: string; readonly major: number } | undefined {
  const found = [...new Set(folders())].flatMap((folder) => {
    const { stdout } = spawnSync(join(folder, 'node'), ['--version'], { encoding: 'utf8' });
    const major = Number(/^v(\d+)\./.exec(stdout ?? '')?.[1] ?? 0);
    return major > 0 ? [{ folder, major }] : [];
  });
  return found.sort((a, b) => a.major - b.major)[0];
}
