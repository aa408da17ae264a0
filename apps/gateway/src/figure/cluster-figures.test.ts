import { type Role, recordFigures } from '@qunxing/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '../node-id.ts';
import { recorded } from '../operations/testing/trial-entries.ts';
import { askAs, openTrialRegister, type TrialRegister } from '../operations/testing/trial-register.ts';

let test: TrialRegister;
beforeAll(async () => {
  test = await openTrialRegister(2);
  const figure = { period: 'y2024', source: '统计年鉴', unit: '万元' };
  const figures = test.clusters.flatMap((cluster) => [
    // A plugin declared the item when the figure was recorded; the library of today lacks it.
    {
      ...figure,
      subject: { cluster },
      fit: { item: 'dropped/secret', value: '86420' },
      reported: '86420',
      note: 'the record says 86420',
    },
    {
      ...figure,
      subject: { cluster },
      reported: '7',
      unused: [
        { code: 'FORECAST', message: { 'zh-CN': '该数据是预计数。', en: 'It is a forecast.' } },
        { code: 'YEAR_UNKNOWN', message: { 'zh-CN': '没有注明年份。', en: 'The year is not stated.' } },
      ],
    },
  ]);
  await recordFigures(test.gateway.database.sql, figures, recorded);
});
afterAll(() => test.close());

const unusedOf = async (place: number, role?: Role) => {
  const query = `query ($cluster: ID!) { cluster(id: $cluster) {
    unusedFigures { value text { zh } note qualifier withheld unusedReason { zh en } }
  } }`;
  const { data, errors } = await (await askAs(test, role))(query, {
    cluster: encodeId('Cluster', test.clusters[place] ?? ''),
  });
  expect(errors).toBeUndefined();
  return JSON.stringify(data);
};

describe('a figure of an item that the instance no longer has', () => {
  it.each<[Role, number]>([
    ['county', 0],
    ['county', 1],
    ['operator', 0],
    ['prefecture', 0],
    ['expert', 0],
  ])('is withheld from the %s (cluster %i): its class is not known', async (role, place) => {
    const text = await unusedOf(place, role);
    expect(text).toContain('{"value":"","text":null,"note":null,"qualifier":null,"withheld":true,"unusedReason":null}');
    expect(text).not.toContain('86420');
  });

  it('is shown to the auditor, who sees every figure', async () => {
    expect(await unusedOf(1, 'auditor')).toContain(
      '"value":"86420","text":{"zh":"86420"},"note":"the record says 86420"',
    );
  });
});

describe('a figure that never fitted an item', () => {
  it('is told to everyone with its reasons, each a whole sentence', async () => {
    expect(await unusedOf(1, 'county')).toContain(
      '"value":"7","text":null,"note":null,"qualifier":null,"withheld":false,"unusedReason":{"zh":"该数据是预计数。没有注明年份。","en":"It is a forecast. The year is not stated."}',
    );
  });
});
