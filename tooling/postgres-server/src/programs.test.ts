import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { packagedPrograms } from './programs.ts';
import { throwawayServer } from './throwaway-server.ts';

const directory = mkdtempSync(join(tmpdir(), 'qunxing-programs-'));
chmodSync(directory, 0o755);
const packaged = packagedPrograms(directory);

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true, force: true });
});

test.skipIf(packaged === undefined)('the packaged server runs from its copy', { timeout: 60_000 }, async () => {
  vi.stubEnv('QUNXING_POSTGRES_BIN', packaged);
  const server = await throwawayServer({});
  expect(server?.url).toMatch(/^postgresql:\/\/qunxing:[0-9a-f]+@127\.0\.0\.1:\d+\/postgres$/);
  await server?.stop();
});
