import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of one test run: the product's data, and what browsers write besides. */
export interface Workspace {
  /** Directory of the product's database; not made yet. */
  readonly data: string;
  /** Where temporary files of the run go. */
  readonly scratch: string;
  /** Removes all of it. */
  readonly remove: () => void;
}

/** Makes the folder of a test run. */
export function makeWorkspace(): Workspace {
  const root = mkdtempSync(join(tmpdir(), 'qunxing-e2e-'));
  const scratch = join(root, 'scratch');
  mkdirSync(scratch);
  return {
    data: join(root, 'data'),
    scratch,
    // A browser that is just ending may still write.
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}
