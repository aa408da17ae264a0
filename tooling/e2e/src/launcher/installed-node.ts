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

/**
 * Why the Node.js of a machine cannot stand for a newcomer's on CI: it is the product's own major or newer, or there is none but that of
 * the tests, so that nothing would show whether the launcher gets by with an older one. Undefined when it can, and where somebody watches.
 */
export function unfitOnCi(
  machine: { readonly major: number } | undefined,
  { CI = '' }: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (['', '0', 'false'].includes(CI) || (machine !== undefined && machine.major < 24)) return undefined;
  const found = machine === undefined ? 'none' : `Node.js ${machine.major}`;
  return `a Node.js older than 24 must be on the PATH or in /usr/bin or /usr/local/bin; there is ${found}`;
}
