import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const commandLine = join(import.meta.dirname, '../../../../apps/cli/src/main.ts');

/** What `qunxing audit verify` says of an export, in a process of its own that knows nothing of the running product. */
export function verifyAudit(file: string, head?: string): { readonly code: number | null; readonly said: string } {
  const kept = head === undefined ? [] : ['--head', head];
  const { status, stdout, stderr } = spawnSync(process.execPath, [commandLine, 'audit', 'verify', file, ...kept], {
    encoding: 'utf8',
  });
  return { code: status, said: `${stdout}${stderr}` };
}
