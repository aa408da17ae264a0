import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedNode, unfitOnCi } from './installed-node.ts';
import { inCheckout, makePlace, type Place, until } from './place.ts';

/** The PATH of a newcomer: with the Node.js that the machine brings, such as 20 on CI, not with the product's. */
const machine = installedNode();
const path = [machine?.folder ?? dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(':');

it('is tested on CI with a Node.js older than the product’s', () => {
  expect(unfitOnCi(machine, process.env)).toBeUndefined();
});

// The tests tell the life of one database, in order.
describe(`npm start on Node.js ${machine?.major ?? 'of the tests'}`, { timeout: 180_000 }, () => {
  let place: Place;
  beforeAll(async () => {
    place = await makePlace();
  });
  afterAll(() => place.clear());

  const start = async (...command: readonly [string, ...string[]]) => {
    const running = inCheckout(place, command, path);
    let over = false;
    running.ended.then(() => {
      over = true;
    });
    await until('the product answers', async () => over || (await place.answers()), 150_000);
    expect(over, running.printed()).toBe(false);
    return running;
  };
  const isGone = () => until('nothing of it lives', () => place.alive().length === 0, 30_000);

  it('answers, and ends on Ctrl-C, which reaches npm and everything that npm started, with nothing left', async () => {
    const { child, ended, printed } = await start('npm', 'start');
    await until('it tells its address', () => printed().includes(`http://127.0.0.1:${place.port}/`));
    expect(place.alive().length).toBeGreaterThan(1);
    process.kill(-(child.pid ?? 0), 'SIGINT');
    // npm ends itself by the signal once its script has ended in order.
    expect([0, 130], printed()).toContain(await ended);
    await isGone();
    expect(await place.answers()).toBe(false);
    expect(printed()).toContain('正在停止');
    expect(printed()).not.toMatch(/^ {4}at /m);
  });

  it('installs and builds nothing the second time, and ends with code 0 on Ctrl-C', async () => {
    const { child, ended, printed } = await start('node', 'tooling/launcher/start.mjs');
    expect(printed()).not.toMatch(/构建|安装依赖/);
    process.kill(-(child.pid ?? 0), 'SIGINT');
    expect(await ended, printed()).toBe(0);
    await isGone();
  });

  it('stops the gateway when the launcher is killed', async () => {
    const { child, ended } = await start('node', 'tooling/launcher/start.mjs');
    expect(place.alive().length).toBeGreaterThan(1);
    child.kill('SIGKILL');
    expect(await ended).toBe(137);
    await isGone();
    expect(await place.answers()).toBe(false);
  });
});
