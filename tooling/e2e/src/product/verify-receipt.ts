import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const commandLine = join(import.meta.dirname, '../../../../apps/cli/src/main.ts');

/** What `qunxing verify` says of a file, in a process of its own that knows nothing of the running product. */
export function verifyReceipt(file: string): { readonly code: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [commandLine, 'verify', file], { encoding: 'utf8' });
  return { code: status, said: `${stdout}${stderr}` };
}
