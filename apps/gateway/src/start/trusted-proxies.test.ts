import { expect, it } from 'vitest';
import { readTrustedProxies } from './trusted-proxies.ts';

it.each([
  [undefined, false],
  ['', false],
  ['0', false],
  ['1', 1],
  ['2', 2],
  ['10.0.0.1', ['10.0.0.1']],
  ['10.0.0.0/8, fd00::/8', ['10.0.0.0/8', 'fd00::/8']],
])('%s means %j', (given, meant) => {
  expect(readTrustedProxies(given)).toEqual(meant);
});

it.each(['true', '10', '-1', 'proxy.example', '10.0.0.0/33', '10.0.0.1,', '1.2.3.4/8/8'])(
  '%s is refused by name',
  (given) => {
    expect(readTrustedProxies(given)).toMatchObject({
      wrong: { en: expect.stringContaining(`QUNXING_TRUST_PROXY=${given}`) },
    });
  },
);
