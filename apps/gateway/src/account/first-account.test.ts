import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase, seedReference } from '@qunxing/database';
import { guizhou } from '@qunxing/reference';
import { afterAll, expect, it, vi } from 'vitest';
import { signIn } from './sign-in.ts';
import { SignInRefusal } from './sign-in-refusal.ts';

vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'qunxing-first-account-'));
const dataDirectory = join(folder, 'data');
afterAll(() => rmSync(folder, { recursive: true }));

const within = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
  const opened = await openDatabase({ dataDirectory, demonstration: false });
  if ('refused' in opened) throw new Error(opened.refused.message.en);
  try {
    return await work(opened.database);
  } finally {
    await opened.database.close();
  }
};

it('the account that the command line makes signs in to a database for real data, and with its password only', async () => {
  await within(({ sql }) => seedReference(sql, [guizhou]));
  const main = join(import.meta.dirname, '../../../cli/src/main.ts');
  const words = ['account', 'add', 'wang', '--role', 'county', '--division', '520324', '--data', dataDirectory];
  const made = spawnSync(process.execPath, [main, ...words], { input: 'four unrelated words 竹\n', encoding: 'utf8' });
  expect([made.status, made.stderr]).toEqual([0, '']);
  const now = new Date();
  const attempt = (password: string) =>
    within(({ sql }) => signIn(sql, { login: 'wang', password, address: '10.0.0.1', browser: '' }, now));
  expect(await attempt('four unrelated words 松')).toBeInstanceOf(SignInRefusal);
  expect(await attempt('four unrelated words 竹')).toMatchObject({
    account: { login: 'wang', role: 'county', divisionCode: '520324', demonstration: false },
    token: expect.stringMatching(/^[\w-]{43}$/),
  });
});
