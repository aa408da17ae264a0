import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestServer, type TestServer } from '../server/testing.ts';

let test: TestServer;
beforeAll(async () => {
  test = await openTestServer();
  await test.addAccount('expert');
}, 120_000);
afterAll(() => test.close());

const ask = (headers: Readonly<Record<string, string>> = {}) =>
  test.server.inject({ method: 'GET', url: '/division-map.json', headers });

describe('the map of the province', { timeout: 60_000 }, () => {
  it('is the one that the configuration names', async () => {
    const answer = await ask(await test.cookieOf('expert'));
    expect(answer.statusCode).toBe(200);
    const map = answer.json<{ province: string; topology: { objects: { counties: { geometries: unknown[] } } } }>();
    expect(map.province).toBe('520000');
    expect(map.topology.objects.counties.geometries).toHaveLength(88);
  });

  it('is for the signed-in', async () => {
    expect((await ask()).statusCode).toBe(401);
  });
});
