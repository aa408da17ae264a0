import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Configuration, readConfiguration, shippedConfiguration } from '@qunxing/configuration';
import { pino } from 'pino';
import { afterAll, describe, expect, it } from 'vitest';
import { readLibrary } from './open-gateway.ts';

/** Where another province keeps its configuration. */
const folder = mkdtempSync(join(tmpdir(), 'qunxing-province-'));
const file = join(folder, 'province.config.ts');
afterAll(() => rmSync(folder, { recursive: true }));

const green = createRequire(shippedConfiguration).resolve('@qunxing/criterion-green/definition.json');

const read = async (change: (shipped: Configuration) => Configuration) => {
  const configured = await readConfiguration(shippedConfiguration);
  if ('wrong' in configured) throw new Error(configured.wrong[0]?.en);
  const lines: string[] = [];
  const log = pino({ level: 'error' }, { write: (line: string) => lines.push(line) });
  return { result: await readLibrary(change(configured.configuration), file, log), logged: lines.join('') };
};

describe('the rules of a configuration outside the product', () => {
  it('may come from plugins of the product and from files beside the configuration', async () => {
    writeFileSync(join(folder, 'local-green.json'), readFileSync(green));
    const { result, logged } = await read(({ plugins, ...shipped }) => ({
      ...shipped,
      plugins: plugins.map((plugin) => (plugin.endsWith('-green') ? './local-green.json' : plugin)),
    }));
    expect('library' in result && result.library.criteria.map(({ definition }) => definition.id)).toContain('green');
    expect(logged).toBe('');
  });

  it('are refused when a plugin is not there, by its name and path', async () => {
    const { result } = await read((shipped) => ({ ...shipped, plugins: [...shipped.plugins, './nowhere.json'] }));
    const sentence = 'wrong' in result ? result.wrong[0]?.en : '';
    expect(sentence).toContain(`criterion plugin ./nowhere.json is not there (${join(folder, 'nowhere.json')})`);
  });

  it('leave out a broken definition by name, which harms no other', async () => {
    writeFileSync(join(folder, 'broken.json'), '{ "id": "broken" }');
    const { result, logged } = await read((shipped) => ({
      ...shipped,
      plugins: [...shipped.plugins, './broken.json'],
    }));
    expect('library' in result && result.library.criteria).toHaveLength(8);
    expect('library' in result && result.library.standards).toHaveLength(4);
    expect(logged).toContain('the criterion ./broken.json is refused and left out');
  });

  it('leave out a standard that names an unknown metric, and are refused when it is the one that is shown', async () => {
    const withWrong = (id: string) => (shipped: Configuration) => ({
      ...shipped,
      province: {
        ...shipped.province,
        standards: shipped.province.standards.map((standard) =>
          standard.id !== id
            ? standard
            : {
                ...standard,
                requirements: standard.requirements.map((requirement, index) =>
                  index === 0 ? { ...requirement, metric: 'green/wishes' } : requirement,
                ),
              },
        ),
      },
    });
    const other = await read(withWrong('yunnan-2023'));
    expect('library' in other.result && other.result.library.standards).toHaveLength(3);
    expect(other.logged).toContain('green/wishes');
    const shown = await read(withWrong('national-2022'));
    const [reason] = 'wrong' in shown.result ? shown.result.wrong : [];
    expect(reason?.en).toMatch(/^The standard “national-2022” cannot be used: .*green\/wishes, which does not exist/);
    expect(reason?.['zh-CN']).toMatch(/^标准“national-2022”无法使用：.*“green\/wishes”不存在/);
  });

  it('are refused with every reason when the standard that is shown misses a plugin, or has a broken one', async () => {
    const without = (others: readonly string[]) => (shipped: Configuration) => ({
      ...shipped,
      plugins: [...shipped.plugins.filter((plugin) => !plugin.endsWith('-green')), ...others],
    });
    const reasonsOf = async (others: readonly string[]) => {
      const { result } = await read(without(others));
      return 'wrong' in result ? result.wrong.map((sentence) => sentence['zh-CN']) : [];
    };
    const missing = await reasonsOf([]);
    expect(missing.filter((sentence) => sentence.includes('“national-2022”无法使用：条件“green/'))).toHaveLength(5);
    expect(missing.join()).not.toContain('yunnan-2023');
    writeFileSync(join(folder, 'broken.json'), '{ "id": "broken" }');
    expect((await reasonsOf(['./broken.json']))[0]).toContain('方面插件“./broken.json”无法使用：');
  });
});
