import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seed } from '../seed/seed.ts';
import { openTestServer, type TestServer } from '../server/testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'qunxing-receipt-'));
const commandLine = join(import.meta.dirname, '../../../cli/src/main.ts');

let test: TestServer;
let cookie: Record<string, string>;
let url: string;
beforeAll(async () => {
  test = await openTestServer({ demonstration: false });
  await seed(test.gateway, { say: () => {}, isStopped: async () => false });
  await test.addAccount('auditor');
  cookie = await test.cookieOf('auditor');
  const query = '{ clusters(first: 1, filter: { search: "正安" }) { edges { node { evaluations { id } } } } }';
  const [{ node }] = (await test.operation(query, cookie)).json().data.clusters.edges;
  url = `/receipts/${node.evaluations[0].id}.json`;
});
afterAll(async () => {
  await test.close();
  rmSync(folder, { recursive: true });
});

const get = (address: string, headers = cookie) => test.server.inject({ url: address, headers });

/** What `qunxing verify` says of a file, on a machine that reaches nothing. */
const verified = (text: string) =>
  new Promise<{ code: number; printed: string }>((resolve) => {
    const file = join(folder, 'receipt.json');
    writeFileSync(file, text);
    execFile(process.execPath, [commandLine, 'verify', file, '--language', 'en'], (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), printed: stdout + stderr }),
    );
  });

describe('the receipt of an evaluation', () => {
  it('comes with the input, the standard and the definitions that it names', async () => {
    const answer = await get(url);
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="receipt-[0-9a-f]{12}\.json"$/);
    expect(Object.keys(answer.json())).toEqual(['cluster', 'definitions', 'input', 'receipt', 'standard']);
  });

  it('says of which cluster it is, and whether that is a demonstration', async () => {
    const { cluster, receipt } = (await get(url)).json();
    expect(cluster).toEqual({ id: receipt.evaluation.subject, name: '正安县吉他产业集群', demonstration: false });
    await test.gateway.database.sql.query('UPDATE cluster SET demonstration = true WHERE id = $1', [cluster.id]);
    const marked = (await get(url)).json();
    await test.gateway.database.sql.query('UPDATE cluster SET demonstration = false WHERE id = $1', [cluster.id]);
    expect(marked).toMatchObject({ cluster: { demonstration: true }, receipt: { result: receipt.result } });
  });

  it('is verified by the command line without a connection to the gateway', async () => {
    const { code, printed } = await verified((await get(url)).body);
    expect([code, printed]).toEqual([0, expect.stringContaining('standard and definitions are of known editions')]);
  });

  it('is refused by the command line with one byte changed, with the place', async () => {
    const { body } = await get(url);
    const changed = body.replace(/"y2022":"(\d)/, (_, digit) => `"y2022":"${(Number(digit) % 9) + 1}`);
    expect(changed).not.toBe(body);
    const { code, printed } = await verified(changed);
    expect([code, printed]).toEqual([1, expect.stringContaining('/input  The figures were changed')]);
  });

  it('is for the signed-in only', async () => {
    expect((await get(url, {})).statusCode).toBe(401);
  });

  it.each([
    '/receipts/none.json',
    '/receipts/RXZhbHVhdGlvbjpub25l.json',
    '/receipts/RXZhbHVhdGlvbjpub25l',
    '/receipts/..%2Fx.json',
  ])('says that there is none at %s', async (address) => {
    const answer = await get(address);
    expect([answer.statusCode, answer.json().message.en]).toEqual([404, expect.stringContaining('no such receipt')]);
  });
});
