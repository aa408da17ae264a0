import { join } from 'node:path';
import { canonicalJson } from '@qunxing/criterion';
import { guizhouExercise } from '@qunxing/standards';
import { definitions } from '@qunxing/standards/definitions';
import { describe, expect, it } from 'vitest';
import { aCase, aFolder, qunxing } from './testing.ts';

const folder = aFolder();
const file = folder.write('case.json', JSON.stringify(aCase('484001')));
const receipt = join(folder.path, 'receipt.json');

/** A definition of this province's own: that of an aspect with one more decimal. */
const altered = definitions
  .map((definition) => JSON.stringify(definition))
  .find((definition) => definition.includes('"decimals":2'))
  ?.replace('"decimals":2', '"decimals":3');
folder.write('own-definition.json', altered ?? '');

const configured = (name: string, configuration: object) => ({
  LANG: 'en_US.UTF-8',
  QUNXING_CONFIG: folder.write(name, `export const configuration = ${canonicalJson(configuration)};`),
});
const own = configured('own.config.mjs', {
  province: { standards: [{ ...guizhouExercise, id: 'own-2026' }, { id: 'no standard' }] },
  plugins: ['@qunxing/criterion-digital', './own-definition.json'],
});
const evaluated = (environment = own) =>
  qunxing(['evaluate', file, '--standard', 'own-2026', '--receipt', receipt], environment);

describe('rules of the configured province', { timeout: 120_000 }, () => {
  it('judge a case, and without the configuration there are none', async () => {
    expect(await evaluated()).toMatchObject({ code: 1, error: '' });
    const run = await evaluated({ LANG: 'en_US.UTF-8', QUNXING_CONFIG: '' });
    expect(run).toMatchObject({ code: 2, error: expect.stringContaining('no standard "own-2026"') });
  });

  it('are known when its receipt is verified, and without the configuration they are not', async () => {
    const known = await qunxing(['verify', receipt], own);
    expect(known).toMatchObject({ code: 0, error: '' });
    expect(known.out).toContain('named by the configuration of this machine');
    const strange = await qunxing(['verify', receipt]);
    expect(strange.code).toBe(4);
    expect(strange.error).toContain('UNKNOWN EDITION: this "own-2026"');
    expect(strange.error).toMatch(/UNKNOWN DEFINITIONS: [\w-]+\.$/m);
  });

  it('stand beside those that ship', async () => {
    expect(await qunxing(['evaluate', file, '--standard', 'national-2022'], own)).toMatchObject({ code: 1, error: '' });
  });

  it('are refused by the path of a definition or configuration that is not there', async () => {
    const lacking = configured('lacking.config.mjs', { province: {}, plugins: ['./nowhere.json'] });
    const gone = { ...own, QUNXING_CONFIG: join(folder.path, 'gone.mjs') };
    for (const [environment, path] of [
      [lacking, 'nowhere.json'],
      [gone, 'gone.mjs'],
    ] as const) {
      const run = await qunxing(['verify', receipt], environment);
      expect(run).toMatchObject({ code: 2, out: '', error: expect.stringContaining(join(folder.path, path)) });
    }
  });
});
