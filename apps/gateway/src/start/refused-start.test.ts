import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shippedConfiguration } from '@qunxing/configuration';
import { columns } from '@qunxing/published-figures';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spawnGateway } from './testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'qunxing-refused-'));
const busy = createServer();
const busyPort = () => {
  const address = busy.address();
  return typeof address === 'object' && address !== null ? String(address.port) : '';
};

beforeAll(async () => {
  writeFileSync(join(folder, 'thesis.docx'), 'not ours');
  writeFileSync(join(folder, 'broken.ts'), 'export const configuration = { plugins: [] };');
  // Text behind a closing quote: no CSV. The file is wrong in its third line.
  writeFileSync(join(folder, 'figures.csv'), `${columns.join(',')}\n${columns.map(() => '').join(',')}\n"a"b,c\n`);
  writeFileSync(
    join(folder, 'figures.ts'),
    `import { configuration as shipped } from ${JSON.stringify(shippedConfiguration)};
export const configuration = { ...shipped, province: { ...shipped.province, map: undefined, publishedFigures: './figures.csv' } };`,
  );
  await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  busy.close();
  rmSync(folder, { recursive: true });
});

// Each is a process of its own that ends at once; waiting for them one after another would take long.
describe.concurrent('the gateway does not start, says why in both languages, and changes nothing', {
  timeout: 120_000,
}, () => {
  it.each<readonly [string, () => Record<string, string>, string, string]>([
    ['on a port that is no number', () => ({ PORT: 'abc' }), 'PORT=abc 不是有效端口', 'PORT=abc is no valid port; use'],
    [
      'on a busy port',
      () => ({ PORT: busyPort() }),
      '已被占用。请停止占用它的程序',
      'is in use. Stop the program that uses it',
    ],
    ['on a flag that is neither 1 nor 0', () => ({ QUNXING_DEMONSTRATION: 'yes' }), '应为 1 或 0', 'use 1 or 0'],
    ['on a malformed DATABASE_URL', () => ({ DATABASE_URL: 'mysql://somewhere' }), 'DATABASE_URL', 'DATABASE_URL'],
    [
      'on a server that does not answer',
      () => ({ DATABASE_URL: 'postgresql://postgres@127.0.0.1:9/qunxing' }),
      '无法连接数据库服务器 127.0.0.1:9',
      'The database server 127.0.0.1:9 cannot be reached',
    ],
    ['in a directory with files of somebody else', () => ({}), '中有其他文件（如 ', 'holds other files (such as '],
    [
      'with a configuration that is not there',
      () => ({ QUNXING_CONFIG: join(folder, 'nowhere.ts') }),
      'nowhere.ts 不存在',
      'nowhere.ts is not there',
    ],
    [
      'with a wrong configuration, every place named',
      () => ({ QUNXING_CONFIG: join(folder, 'broken.ts') }),
      'broken.ts 的 publishedStandard：',
      'broken.ts, province: ',
    ],
    [
      'on published figures that are no CSV, with file and line',
      () => ({ QUNXING_CONFIG: join(folder, 'figures.ts'), QUNXING_DATA: join(folder, 'new') }),
      `公开数据文件 ${join(folder, 'figures.csv')}：第 3 行：`,
      `The published figures in ${join(folder, 'figures.csv')}: Line 3: `,
    ],
  ])('%s', async (_what, settings, zh, en) => {
    const gateway = spawnGateway({ QUNXING_DATA: folder, ...settings() });
    expect(await gateway.ended).toBe(1);
    expect(gateway.printed()).toContain(zh);
    expect(gateway.printed()).toContain(en);
    expect(gateway.printed()).not.toMatch(/\n {4}at /);
    expect(readdirSync(folder)).toEqual(['broken.ts', 'figures.csv', 'figures.ts', 'thesis.docx']);
  });
});
