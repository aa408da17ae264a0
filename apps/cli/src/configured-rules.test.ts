import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
folder.write('no-definition.json', '{}');

const shipped = fileURLToPath(new URL('../../../qunxing.config.ts', import.meta.url));

/** An environment with a configuration of its own: the one that ships, but for what is said of the province and of the rest. */
const configured = (name: string, province: string, rest = '') => ({
  LANG: 'en_US.UTF-8',
  QUNXING_CONFIG: folder.write(
    name,
    `import { configuration as shipped } from ${JSON.stringify(shipped)};
const { map, publishedFigures, ...province } = shipped.province;
export const configuration = { ...shipped, ${rest} province: { ...province, ${province} } };`,
  ),
});
const ownStandard = canonicalJson({ ...guizhouExercise, id: 'own-2026' });
const own = configured(
  'own.config.mjs',
  `standards: [...province.standards, ${ownStandard}]`,
  "plugins: ['@qunxing/criterion-digital', './own-definition.json'],",
);
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

  it('are refused by the name of a definition that says nothing, or is not there', async () => {
    const broken = configured('broken.config.mjs', '', "plugins: ['./no-definition.json'],");
    const run = await qunxing(['verify', receipt], broken);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.error).toContain('The criterion plugin “./no-definition.json” cannot be used: ');
    const lacking = configured('lacking.config.mjs', '', "plugins: ['./nowhere.json'],");
    const path = join(folder.path, 'nowhere.json');
    expect((await qunxing(['verify', receipt], lacking)).error).toContain(`./nowhere.json is not there (${path})`);
  });
});

/** What the gateway prints when it does not start with a configuration. */
const gateway = (QUNXING_CONFIG: string): Promise<string> =>
  new Promise((resolve) => {
    const main = fileURLToPath(new URL('../../gateway/src/main.ts', import.meta.url));
    const env = { PATH: process.env.PATH, PORT: '0', QUNXING_DATA: join(folder.path, 'data'), QUNXING_CONFIG };
    execFile(process.execPath, [main], { env, encoding: 'utf8' }, (_failure, out, error) => resolve(out + error));
  });

describe('a wrong configuration', { timeout: 120_000 }, () => {
  const wrong = configured(
    'wrong.config.mjs',
    "clusterProgramme: 'mars', standards: [{ ...province.standards[0], exercise: 'no' }, ...province.standards.slice(1)]",
  );
  it.each([
    ['that is not there', join(folder.path, 'gone.mjs'), ['gone.mjs 不存在', 'gone.mjs is not there']],
    [
      'with several mistakes',
      wrong.QUNXING_CONFIG,
      [
        'province/clusterProgramme：没有“mars”。',
        'province/clusterProgramme: there is no “mars”.',
        '/exercise: must be true or false.',
      ],
    ],
  ])(
    '%s is refused by every command in the sentences with which the gateway does not start',
    async (_, path, parts) => {
      const started = await gateway(path);
      for (const command of [
        ['verify', file],
        ['load', file, '--dry-run'],
      ]) {
        const run = await qunxing(command, { QUNXING_CONFIG: path });
        expect(run).toMatchObject({ code: 2, out: '' });
        for (const part of parts) expect(run.error).toContain(part);
        for (const sentence of run.error.trimEnd().split('\n')) expect(started).toContain(sentence);
      }
    },
  );
});
