import { expect, test } from 'vitest';
import { everyCounty } from './county-summary.ts';

const zunyi = { code: '520300', name: '遵义市', english: 'Zunyi City' };
const zhengan = { code: '520324', name: '正安县', english: 'Zheng’an County', parent: zunyi };
const meitan = { code: '520328', name: '湄潭县', english: 'Meitan County', parent: zunyi };

test('joins what is known to the counties, and keeps those without a cluster', () => {
  const facts = { clusters: 2, known: 3, needed: 64, byVerdict: [], division: { code: '520324' } };
  expect(everyCounty([zhengan, meitan], [facts])).toEqual([
    { division: zhengan, clusters: 2, known: 3, needed: 64, byVerdict: [] },
    { division: meitan, clusters: 0, known: 0, needed: 0, byVerdict: [] },
  ]);
});
